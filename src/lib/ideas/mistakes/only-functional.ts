import type { Sheet } from '../sheet.ts';
import { firstMatch, plainly, type Noticed } from './rule.ts';

/** Words of how one wants to feel, and how one wants to be seen. */
const human = [
	/思われ|見られ|見られたく|認め|ほめ|褒め|安心|自信|誇り|ほこり|さびし|さみし|寂し|恥|不安|心配|怖|こわ[いくが]|楽し|たのし|気持ち|気ま[ずづ]|気をつか|気を使|気がね|気兼ね|迷惑|仲間|仲良く|なかよく|友だち|友達|友人|家族|みんなと|いっしょ|一緒|信頼|尊敬|喜[んば]|よろこ|役に立|頼[らりっ]|たよ[らりっ]|らしく|好き|あきらめ|諦め|笑|居場所|胸を張|かっこ|かわいそう|期待|応援|話した|話せ|落ち着|ほっと|悲し|悔し|くやし|うれし|嬉し|わくわく|ワクワク|夢|夢中|孤独|ひとりで|一人で|独りで|自立|自分の力|大切にされ|仲間はずれ|つながり|恩返し|感謝|ありがとう|親孝行|のびのび|堂々|人目/,
	/\b(?:feel\w*|proud|pride|friends?|family|seen as|looks? (?:good|cool|silly|bad)|lonel\w+|alone|afraid|scared|fear\w*|worr\w+|confiden\w+|trust\w*|respect\w*|belong\w*|together|embarrass\w*|asham\w+|enjoy\w*|fun|happ\w+|calm|burden\w*|accepted|praise\w*|thank\w*|independen\w+|useful to|helpful to|be thought|pit(?:y|ied)|cheer\w*|hope\w*|dream\w*|like (?:everyone|the others)|fit in|be (?:taken seriously|noticed|liked|understood|needed|one of)|make \w+ (?:smile|proud|happy|laugh)|(?:her|his|their|my) own (?:way|strength|voice))\b/i
];

/** Jobs that are only things to get done. One job alone says too little to tell. */
export function onlyFunctional(sheet: Sheet): Noticed[] {
	const { jobs } = sheet.in;
	if (jobs.length < 2 || jobs.some(({ words }) => firstMatch(plainly(words), human) !== null)) return [];
	return [{ sign: 'functional', note: null, caught: '' }];
}
