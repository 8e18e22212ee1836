import { answerSections, needSections, notesIn, userSections, valueSections, type Sheet } from '../sheet.ts';
import { firstMatch, isJapanese, plainly, type Noticed } from './rule.ts';

const ourPlan = [
	/^(?:私|わたし|僕|ぼく|俺)たち(?:が|は|で).*(?:つくる|作る|つくり|作り|設置|開発|導入|企画|開催|提供)|チームで.*(?:つくる|作る|設置|開発|導入|企画|開催|提供)/,
	/\b(?:we|our team)\b.{0,12}\b(?:will|would|could|plan to|are going to|want to)\b.{0,12}\b(?:build|make|offer|create|install|develop|provide|run|launch|design)\b/i
];
/** In a job such words may be the person's own: a farmer may want to introduce a machine. */
const deed = [
	/(?:設置|導入|普及|開発|実施|開催|配布)(?:する|させる|していく|したい|しよう)?[。!]?$/,
	/^(?:install|introduce|launch|develop|build|create|set up|distribute)\b/i
];
const complaint = [
	/(?:困っている|困っています|困る|不便(?:だ|です)?|つらい|大変(?:だ|です)?|さびしい|寂しい|不安(?:だ|です|に思っている)?|めんどう(?:だ|です)?|面倒(?:だ|です)?)[。!]?$/,
	/\b(?:is|are|feels|gets) (?:so |very |too )?(?:worried|lonely|annoyed|stressed|afraid|scared|bored|tired|troubled)\b|\b(?:doesn't|don't|does not|do not) know\b|\bstruggles? (?:to|with)\b/i
];

/** The sides are different things: one is found by looking, the other is chosen. */
export function twoSides(sheet: Sheet): Noticed[] {
	const plans = notesIn(sheet, userSections).flatMap(({ id, section, words }): Noticed[] => {
		const patterns = section === 'jobs' ? ourPlan : [...ourPlan, ...deed];
		const caught = firstMatch(plainly(words), patterns);
		return caught === null ? [] : [{ sign: 'plan', note: id, caught }];
	});
	const complaints = notesIn(sheet, valueSections).flatMap(({ id, words }): Noticed[] => {
		const caught = firstMatch(plainly(words), complaint);
		return caught === null ? [] : [{ sign: 'complaint', note: id, caught }];
	});
	const needs = notesIn(sheet, needSections).map(({ words }) => ({
		words,
		pieces: piecesOf(plainly(words))
	}));
	const turned = notesIn(sheet, answerSections).flatMap(({ id, words }): Noticed[] => {
		const answer = piecesOf(plainly(words));
		const need = needs.find(({ pieces }) => repeats(answer, pieces));
		return need ? [{ sign: 'turned-around', note: id, caught: need.words }] : [];
	});
	return [...plans, ...complaints, ...turned];
}

/** What a note is made of: pairs of letters in a language without spaces, else words. */
type Pieces = { japanese: boolean; all: ReadonlySet<string> };

function piecesOf(words: string): Pieces {
	const japanese = isJapanese(words);
	return { japanese, all: japanese ? pairsOf(words) : wordsOf(words) };
}

/**
 * Whether an answer says hardly more than the need it answers: most of its pieces stand in the need, and little of
 * its own is left that could say how.
 */
function repeats(answer: Pieces, need: Pieces): boolean {
	const [most, own] = answer.japanese ? [0.6, 4] : [0.75, 1];
	const [ours, theirs] = [answer.all, need.all];
	if (answer.japanese !== need.japanese || ours.size < 3 || theirs.size < 3) return false;
	const shared = [...ours].filter((piece) => theirs.has(piece)).length;
	return shared / ours.size >= most && ours.size - shared <= own && shared / theirs.size >= 0.5;
}

/** Pairs of neighbouring characters, for a language without spaces. */
function pairsOf(words: string): Set<string> {
	const letters = [...words.replace(/[\p{P}\p{Z}]/gu, '').replace(/ように(?:なる|する)$/, '')];
	return new Set(letters.slice(1).map((letter, i) => `${letters[i] ?? ''}${letter}`));
}

const small = new Set(
	'a an the is are be to of in on at and or no not does do can cannot will that it with for they she he'.split(
		' '
	)
);

function wordsOf(words: string): Set<string> {
	const all = words.toLowerCase().match(/[a-z0-9]+/g) ?? [];
	return new Set(all.map((word) => word.replace(/(?<=..)s$/, '')).filter((word) => !small.has(word)));
}
