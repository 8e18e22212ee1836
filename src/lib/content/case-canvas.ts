import * as v from 'valibot';
import { Id } from './parts.ts';
import { Inline } from './text.ts';

/**
 * A note on the canvas of a case, and what it stands on: exactly one of a source, a figure of the case, or our own
 * reading of it, which says so.
 */
const Note = v.strictObject({
	id: Id,
	text: Inline,
	/** Id of the source that says it. */
	source: v.optional(Id),
	/** Id of the figure that shows it. */
	figure: v.optional(Id),
	/** No source says it: this is how we read the case. */
	reading: v.optional(v.boolean(), false)
});
const Notes = v.pipe(v.array(Note), v.minLength(1));

/** A finished case as its makers might have drawn it: one user, what they need, and what answers it. */
export const CaseCanvas = v.strictObject({
	user: Inline,
	jobs: Notes,
	pains: Notes,
	gains: Notes,
	products: Notes,
	relievers: Notes,
	creators: Notes,
	/** From an answer (reliever, creator) to a need (pain, gain), by the ids of the notes. */
	links: v.pipe(v.array(v.strictObject({ from: Id, to: Id })), v.minLength(1))
});
export type CaseCanvas = v.InferOutput<typeof CaseCanvas>;

export const canvasParts = ['jobs', 'pains', 'gains', 'products', 'relievers', 'creators'] as const;

type Fault = { message: string; keys: (string | number)[] };

/** Notes that stand on nothing or on two things, and links that lead nowhere. */
export function canvasFaults(
	canvas: CaseCanvas,
	known: { sources: ReadonlySet<string>; figures: ReadonlySet<string> }
): Fault[] {
	const all = canvasParts.flatMap((part) => canvas[part].map((note, i) => ({ ...note, part, i })));
	const notes = all.flatMap(({ id, part, i, source, figure, reading }, at): Fault[] => {
		const keys = ['canvas', part, i];
		const bases = [source !== undefined, figure !== undefined, reading].filter(Boolean).length;
		return [
			...(all.findIndex((other) => other.id === id) < at
				? [{ message: `the id "${id}" is used twice`, keys: [...keys, 'id'] }]
				: []),
			...(bases === 1
				? []
				: [
						{
							message:
								'a note of the canvas stands on one thing: give it a "source", a "figure", or "reading: true" where it is our own reading',
							keys
						}
					]),
			...(source !== undefined && !known.sources.has(source)
				? [{ message: `there is no source "${source}" in this file`, keys: [...keys, 'source'] }]
				: []),
			...(figure !== undefined && !known.figures.has(figure)
				? [{ message: `there is no figure "${figure}" in this file`, keys: [...keys, 'figure'] }]
				: [])
		];
	});
	const answers = new Set([...canvas.relievers, ...canvas.creators].map(({ id }) => id));
	const needs = new Set([...canvas.pains, ...canvas.gains].map(({ id }) => id));
	const links = canvas.links.flatMap(({ from, to }, i): Fault[] => {
		const keys = ['canvas', 'links', i];
		return [
			...(answers.has(from)
				? []
				: [
						{
							message: `"${from}" is none of the relievers and creators: a link begins at one of them`,
							keys: [...keys, 'from']
						}
					]),
			...(needs.has(to)
				? []
				: [
						{
							message: `"${to}" is none of the pains and gains: a link ends at one of them`,
							keys: [...keys, 'to']
						}
					]),
			...(canvas.links.findIndex((other) => other.from === from && other.to === to) < i
				? [{ message: `the link from "${from}" to "${to}" stands here twice`, keys }]
				: [])
		];
	});
	return [...notes, ...links];
}
