import { count } from '#lib/words/plural.ts';
import { defineWords } from '#lib/words/define.ts';
import type { Locale } from '#lib/words/locale.ts';
import type { Fit, NeedCount } from './fit.ts';

/** Things counted the Japanese way, which has words of its own below ten. */
const tsu = (n: number) => (n < 10 ? `${n}つ` : `${n}個`);

export const words = defineWords({
	ja: {
		title: 'つながりの確認',
		/** In three parts: the middle one is set large. */
		gauge: (answered: number, total: number) => [`${tsu(total)}のうち `, tsu(answered), ' に答えがあります'],
		none: 'まだ、困っていることも、うれしいことも書かれていません。',
		quote: (text: string) => `「${text}」`,
		pains: (n: number, of: number) => `困っていること　${n}／${of}`,
		gains: (n: number, of: number) => `うれしいこと　${n}／${of}`,
		open: 'にまだ答えがありません。あえて残すなら、わけを書こう。',
		moreOpen: (n: number) => `ほかにも${tsu(n)}、答えのないものがあります。`,
		waived: 'は、わけがあって残しました。',
		moreWaived: (n: number) => `ほかにも${tsu(n)}、わけを書いて残しています。`,
		guess: 'は予想のまま。だれに聞けば分かる？',
		baseless: 'は予想のまま。答えている困りごとやうれしいことも、まだ予想です。本人に聞いてみよう。',
		moreGuess: (n: number) => `予想のままの答えが、ほかにも${tsu(n)}あります。`,
		idle: 'は、どの困りごとにも、どのうれしいことにもつながっていません。',
		moreIdle: (n: number) => `つながっていない付箋が、ほかにも${tsu(n)}あります。`,
		lesser: (n: number) => `順位のない${tsu(n)}は、いまは後回しです。`,
		next: {
			'find-needs': '困っていることを書く',
			rank: '大事な順に並べる',
			link: 'ある答えとつなぐ',
			answer: '答えの付箋を足す',
			ask: '聞いたことを書く',
			'use-or-drop': 'つなぐか、外す',
			show: 'だれかに見てもらう'
		},
		waive: 'わけを書いて残す'
	},
	en: {
		title: 'Do both sides meet?',
		gauge: (answered: number, total: number) => ['', `${answered} of ${total}`, ' needs have an answer'],
		none: 'No pains or gains written yet.',
		quote: (text: string) => `“${text}”`,
		pains: (n: number, of: number) => `Pains ${n}/${of}`,
		gains: (n: number, of: number) => `Gains ${n}/${of}`,
		open: ' has no answer yet. If you leave it on purpose, say why.',
		moreOpen: (n: number) => `${count(n, 'more need has', 'more needs have')} no answer.`,
		waived: ' is left out, for a reason you gave.',
		moreWaived: (n: number) => `${count(n, 'more need is', 'more needs are')} left out with a reason.`,
		guess: ' is still a guess. Who could tell you?',
		baseless: ' is still a guess, and so is the need it answers. Ask the person first.',
		moreGuess: (n: number) => `${count(n, 'more answer is', 'more answers are')} still a guess.`,
		idle: ' answers no pain and no gain.',
		moreIdle: (n: number) => `${count(n, 'more note answers', 'more notes answer')} nothing.`,
		lesser: (n: number) => `${count(n, 'unranked need', 'unranked needs')} can wait for now.`,
		next: {
			'find-needs': 'Write a pain',
			rank: 'Rank what matters most',
			link: 'Link an answer you have',
			answer: 'Add an answer',
			ask: 'Write what you heard',
			'use-or-drop': 'Link it or drop it',
			show: 'Show it to someone'
		},
		waive: 'Leave it, and say why'
	}
});

/** One line of the panel. The quote, where there is one, is the beginning of the text and set bold. */
export type FitLine = {
	kind: 'ok' | 'open' | 'waived' | 'guess' | 'idle' | 'later';
	/** Heads the line: a section with its count. */
	label: string | null;
	/** The note it speaks of. */
	note: string | null;
	quote: string | null;
	text: string;
};

/** The fit in sentences, in the order in which the panel says them. `wordsOn` gives the words of a note by id. */
export function fitLines(fit: Fit, wordsOn: (note: string) => string, lang: Locale): FitLine[] {
	const say = words[lang];
	const about = (
		kind: FitLine['kind'],
		[first, ...others]: readonly string[],
		{ text, more, label = null }: { text: string; more: (n: number) => string; label?: string | null }
	): FitLine[] => {
		if (first === undefined) return [];
		const line = { kind, label, note: first, quote: say.quote(wordsOn(first)), text };
		if (others.length === 0) return [line];
		return [line, { kind, label: null, note: null, quote: null, text: more(others.length) }];
	};
	const section = (name: 'gains' | 'pains'): FitLine[] => {
		const needs: NeedCount = fit[name];
		if (needs.total === 0) return [];
		const label = say[name](needs.answered, needs.total);
		const open = about('open', needs.open, { text: say.open, more: say.moreOpen, label });
		const waived = about('waived', needs.waived, { text: say.waived, more: say.moreWaived });
		if (open.length > 0) return [...open, ...waived];
		return [{ kind: 'ok', label, note: null, quote: null, text: '' }, ...waived];
	};
	if (fit.total === 0) return [{ kind: 'open', label: null, note: null, quote: null, text: say.none }];
	const baseless = new Set(fit.baseless);
	const [guess] = fit.guesses;
	return [
		...section('gains'),
		...section('pains'),
		...about('guess', fit.guesses, {
			text: guess !== undefined && baseless.has(guess) ? say.baseless : say.guess,
			more: say.moreGuess
		}),
		...about('idle', fit.idle, { text: say.idle, more: say.moreIdle }),
		...(fit.lesser.length > 0
			? [
					{
						kind: 'later' as const,
						label: null,
						note: null,
						quote: null,
						text: say.lesser(fit.lesser.length)
					}
				]
			: [])
	];
}
