import { canvasParts } from '#lib/content/case-canvas.ts';
import { words as sectionWords } from '#lib/ideas/section-words.ts';
import type { Tallier } from '../tallies.ts';
import { tallyOptions } from '../tally.ts';
import { words } from './words.ts';

/** Of own ideas: which parts have their notes. Of a case: how many notes of each part the class placed. */
export const tally: Tallier<'canvas'> = ({ prompt }, answers, lang) => {
	const names = sectionWords[lang].sections;
	if (prompt.mode === 'own')
		return [
			tallyOptions(
				words[lang].filled,
				prompt.parts.map((part) => ({ id: part, label: names[part] })),
				answers.map((answer) =>
					answer?.type === 'own' ? prompt.parts.filter((part) => (answer.notes[part] ?? 0) >= prompt.aim) : []
				),
				true
			)
		];
	return [
		tallyOptions(
			words[lang].board,
			canvasParts.map((part) => ({ id: part, label: names[part] })),
			answers.map((answer) =>
				answer?.type === 'case' ? prompt.notes.flatMap((note) => answer.placed[note] ?? []) : []
			),
			true
		)
	];
};
