import type { Sheet } from '../sheet.ts';
import { firstMatch, plainly, type Noticed } from './rule.ts';

/** How it ends well, where what somebody does belongs. "Become a doctor" and "cut waste" are things to do. */
const outcome = [
	/(?:増える|ふえる|減る|へる|なくなる|無くなる|短くなる|早くなる|速くなる|安くなる|楽になる|らくになる|便利になる|[良よ]くなる|解決される|改善される|が改善する|が向上する|が[上あ]がる|が[下さ]がる|うれしい|嬉しい|幸せ|だったらいい|たらいい|たらいいな|たら最高|といいな)[。!]?$/,
	/^(?:less|fewer|more|faster|cheaper|shorter|no more|lower|higher|an easier|a better|a happier)\b/i,
	/\b(?:becomes?|gets|is|are|will be) (?:much )?(?:faster|easier|cheaper|shorter|better|lower|higher|safer|cleaner|quicker|happier|more \w+|less \w+)\b/i,
	/\bwould be (?:great|nice|happy|best|perfect|wonderful)\b|\b(?:increases|decreases|improves|goes (?:up|down)|disappears)[.!]?$/i
];

/** Jobs confused with outcomes. */
export function outcomeJobs(sheet: Sheet): Noticed[] {
	return sheet.in.jobs.flatMap(({ id, words }): Noticed[] => {
		const caught = firstMatch(plainly(words), outcome);
		return caught === null ? [] : [{ sign: 'outcome', note: id, caught }];
	});
}
