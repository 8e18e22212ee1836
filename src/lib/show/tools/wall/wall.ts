import * as v from 'valibot';
import type { Tally } from '#lib/steps/tally.ts';

/** What students wrote, on the wall without names: nothing but what the teacher picked, in the teacher's order. */
export const limits = {
	texts: 60,
	text: 400,
	lines: 7,
	ask: 90,
	rows: 12,
	label: 120,
	answers: 300,
	places: 60
};

const short = (most: number) => v.pipe(v.string(), v.maxLength(most));
const Ask = short(limits.ask);
const Numbers = v.pipe(v.array(v.number()), v.maxLength(limits.answers));
const Range = v.strictTuple([v.number(), v.number()]);

/** The answers to a question that is not answered in words, put together. */
export const Picture = v.variant('type', [
	v.strictObject({
		type: v.literal('options'),
		ask: Ask,
		answered: v.pipe(v.number(), v.minValue(0)),
		rows: v.pipe(
			v.array(v.strictObject({ label: short(limits.label), count: v.pipe(v.number(), v.minValue(0)) })),
			v.maxLength(limits.rows)
		)
	}),
	v.strictObject({ type: v.literal('numbers'), ask: Ask, unit: short(40), range: Range, values: Numbers }),
	v.strictObject({
		type: v.literal('lines'),
		ask: Ask,
		range: Range,
		at: v.pipe(v.array(v.number()), v.maxLength(limits.places)),
		lines: v.pipe(
			v.array(v.pipe(v.array(v.nullable(v.number())), v.maxLength(limits.places))),
			v.maxLength(limits.answers)
		)
	})
]);
export type Picture = v.InferOutput<typeof Picture>;

const Text = v.strictObject({
	id: v.pipe(v.number(), v.integer(), v.minValue(0)),
	text: v.pipe(v.string(), v.minLength(1), v.maxLength(limits.text))
});
export type WallText = v.InferOutput<typeof Text>;

export const WallState = v.strictObject({
	/** The question, where all texts answer the same one. */
	ask: Ask,
	texts: v.pipe(v.array(Text), v.maxLength(limits.texts)),
	/** The one that fills the screen; null: all of them, page by page. */
	large: v.nullable(v.number()),
	page: v.pipe(v.number(), v.integer(), v.minValue(0)),
	/** In place of the texts. */
	picture: v.nullable(Picture)
});
export type WallState = v.InferOutput<typeof WallState>;

export const fresh = (): WallState => ({ ask: '', texts: [], large: null, page: 0, picture: null });

/**
 * A text as it may hang on the wall: without what cannot be seen or turns the writing round, in few lines, and not
 * longer than can be read from the last row. Null where nothing is left.
 */
export function tidy(text: string): string | null {
	const lines = text
		.replaceAll(/\r\n?/gu, '\n')
		.replaceAll('\t', ' ')
		// Control characters and marks of direction; heaps of accents that cover the lines above.
		.replaceAll(/[^\P{C}\n\u{200D}]/gu, '')
		.replaceAll(/(\p{M}{2})\p{M}+/gu, '$1')
		.split('\n')
		.map((line) => line.trim())
		.filter((line) => line !== '');
	const few = [...lines.slice(0, limits.lines - 1), lines.slice(limits.lines - 1).join(' ')]
		.filter((line) => line !== '')
		.join('\n');
	return few === '' ? null : cut(few, limits.text);
}

/** Cut at whole characters, with a sign that there was more. */
export function cut(text: string, most: number): string {
	if (text.length <= most) return text;
	let kept = '';
	for (const character of text) {
		if (kept.length + character.length > most - 1) break;
		kept += character;
	}
	return `${kept}…`;
}

export function isUp(state: WallState, text: string): boolean {
	const tidied = tidy(text);
	return tidied !== null && state.texts.some((one) => one.text === tidied);
}

/** Hangs a text up, as the last one. The same words of two people hang there once. */
export function putUp(state: WallState, text: string, ask: string): WallState {
	const tidied = tidy(text);
	if (tidied === null || isUp(state, text) || state.texts.length >= limits.texts) return state;
	const id = Math.max(-1, ...state.texts.map((one) => one.id)) + 1;
	const asked = cut(ask, limits.ask);
	return {
		...state,
		ask: state.texts.length === 0 || state.ask === asked ? asked : '',
		texts: [...state.texts, { id, text: tidied }],
		large: null,
		picture: null
	};
}

export function takeDown(state: WallState, text: string): WallState {
	const tidied = tidy(text);
	const gone = state.texts.find((one) => one.text === tidied);
	return gone
		? {
				...state,
				texts: state.texts.filter((one) => one !== gone),
				large: state.large === gone.id ? null : state.large
			}
		: state;
}

/** Moves a text one place towards the beginning or the end. */
export function moveBy(state: WallState, id: number, by: -1 | 1): WallState {
	const from = state.texts.findIndex((one) => one.id === id);
	const one = state.texts[from];
	const other = state.texts[from + by];
	if (!one || !other) return state;
	const texts = state.texts.map((text) => (text === one ? other : text === other ? one : text));
	return { ...state, texts };
}

/** Fills the screen with one text; the same again brings all of them back. */
export function enlarge(state: WallState, id: number): WallState {
	return state.texts.some((one) => one.id === id)
		? { ...state, large: state.large === id ? null : id, picture: null }
		: state;
}

export function turnPage(state: WallState, page: number): WallState {
	return { ...state, page: Math.max(0, page), large: null };
}

export function setPicture(state: WallState, picture: Picture | null): WallState {
	return { ...state, picture, large: null };
}

/**
 * Answers as a picture for the wall; null for texts and where nobody answered. It holds who gave an answer nowhere,
 * and answers stand in order of size, so that none can be traced by its place.
 *
 * @param plain makes plain text of what stands in the content
 */
export function pictureOf(tally: Tally, plain: (html: string) => string): Picture | null {
	const ask = cut(plain(tally.ask), limits.ask);
	switch (tally.type) {
		case 'options':
			return tally.answered === 0
				? null
				: {
						type: 'options',
						ask,
						answered: tally.answered,
						rows: tally.rows
							.slice(0, limits.rows)
							.map(({ label, count }) => ({ label: cut(plain(label), limits.label), count }))
					};
		case 'numbers':
			return tally.values.length === 0
				? null
				: {
						type: 'numbers',
						ask,
						unit: cut(plain(tally.unit), 40),
						range: tally.range,
						values: tally.values
							.map(({ value }) => value)
							.sort((a, b) => a - b)
							.slice(0, limits.answers)
					};
		case 'lines':
			return tally.lines.length === 0 || tally.at.length > limits.places
				? null
				: {
						type: 'lines',
						ask,
						range: tally.range,
						at: tally.at,
						lines: tally.lines
							.map(({ value }) => value)
							.sort((a, b) => (a.find((one) => one !== null) ?? 0) - (b.find((one) => one !== null) ?? 0))
							.slice(0, limits.answers)
					};
		case 'texts':
			return null;
	}
}
