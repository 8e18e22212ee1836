import { mean, max } from 'd3-array';
import type { LessonFile } from '../lesson.ts';
import { bare, textsIn } from './reading-time.ts';

/** How hard a lesson's texts are to read, and how much there is in it. Numbers for authors; nothing is judged by them. */
export type Plainness = {
	/** Kanji among the letters of the Japanese texts, 0–1. */
	kanji: number;
	/** Letters of a Japanese sentence. */
	sentence: { mean: number; longest: number };
	/** Words of an English sentence. */
	english: { mean: number; longest: number };
	steps: number;
	/** Places of stories at which one decides, and the ways out of them. */
	decisions: number;
	choices: number;
};

const letter = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]/gu;
const kanji = /[\p{Script=Han}々]/gu;

/** What learners read in a lesson: questions, stories, explanations; not the notes of the one in front of the class. */
export function measure({ steps }: Pick<LessonFile, 'steps'>): Plainness {
	const read = steps.map(({ title, prompt, key }) => ({ title, prompt, key }));
	const ja = sentences(textsIn(read, 'ja'), /[。！？\n]/);
	const en = sentences(textsIn(read, 'en'), /[.!?](?:\s|$)|\n/);
	const all = ja.join('');
	const lengths = ja.map((sentence) => sentence.replace(/[\s「」『』（）、・…—]/g, '').length);
	const words = en.map((sentence) => sentence.split(/\s+/).length);
	const asking = steps.flatMap((step) =>
		step.kind === 'scenario' ? step.prompt.nodes.flatMap((node) => (node.type === 'ask' ? [node] : [])) : []
	);
	return {
		kanji: (all.match(kanji)?.length ?? 0) / Math.max(1, all.match(letter)?.length ?? 0),
		sentence: { mean: mean(lengths) ?? 0, longest: max(lengths) ?? 0 },
		english: { mean: mean(words) ?? 0, longest: max(words) ?? 0 },
		steps: steps.length,
		decisions: asking.length,
		choices: asking.reduce((sum, { choices }) => sum + choices.length, 0)
	};
}

/** Sentences without marks of emphasis, lists and links; what has no letters is none. */
function sentences(texts: readonly string[], end: RegExp): string[] {
	return texts
		.map(bare)
		.flatMap((text) => text.split(end))
		.map((one) => one.trim())
		.filter((one) => /\p{L}/u.test(one));
}
