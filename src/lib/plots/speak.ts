import { formatValue, measureWords } from '#lib/charts/format.ts';
import type { Measure } from '#lib/charts/measure.ts';
import type { Frame, FrameRow } from '#lib/data/frame.ts';
import type { Locale } from '#lib/words/locale.ts';
import { measureIn, numberIn, wordsIn } from './cells.ts';
import type { Mark, PlotNote } from './marks.ts';
import { words } from './words.ts';

export type Said = { label: string; value: string };

/** The values of a mark, each with its name and unit. */
export function markValues(frame: Frame, mark: Mark, lang: Locale): Said[] {
	const { view } = frame;
	const w = words[lang];
	const counted = { label: w.rowCount, value: w.rows(mark.keys.length) };
	if (view.form === 'histogram') return [counted];
	const y = measureIn(frame, view.y);
	if (view.form === 'bar') {
		const value = y ? [{ label: measureWords(y, lang), value: formatValue(mark.value, y, lang) }] : [];
		return y && mark.keys.length === 1 ? value : [...value, counted];
	}
	const row = rowOf(frame, mark.keys[0]);
	if (!row) return [];
	const names = [view.x, view.y, view.size, view.colour].filter((name) => name !== null);
	return [...new Set(names)].flatMap((name): Said[] => {
		const measure = measureIn(frame, name);
		// The name says the year already, where a row is a thing in a year.
		if (!measure || (name === frame.time && view.time === null) || name === frame.entity) return [];
		return [{ label: measureWords(measure, lang), value: wordsOf(row, measure, lang) }];
	});
}

const indexes = new WeakMap<Frame, Map<string, FrameRow>>();

/** A row by its key; looked up so often by hover that a search through thousands would be felt. */
function rowOf(frame: Frame, key: string | undefined): FrameRow | undefined {
	let index = indexes.get(frame);
	if (!index) indexes.set(frame, (index = new Map(frame.everyTime.map((row) => [row.key, row]))));
	return key === undefined ? undefined : index.get(key);
}

function wordsOf(row: FrameRow, measure: Measure, lang: Locale): string {
	if (measure.type === 'string') return wordsIn(row, measure, lang) || words[lang].none;
	const value = numberIn(row, measure);
	return value === null ? words[lang].none : formatValue(value, measure, lang);
}

/** What is spoken when a walk comes to a mark: its name and its values. */
export function speakMark(frame: Frame, mark: Mark, lang: Locale): string {
	const { pair, join } = words[lang];
	return [mark.name, ...markValues(frame, mark, lang).map(({ label, value }) => pair(label, value))].join(
		join
	);
}

/** What the reader must know besides, as a sentence. */
export function noteWords(note: PlotNote, lang: Locale): string {
	const { notes, join } = words[lang];
	switch (note.type) {
		case 'last-time':
			return notes['last-time'](note.time);
		case 'put-together':
			return notes[note.how];
		case 'no-place':
			return notes['no-place'](note.names.slice(0, 8).join(join), note.names.length);
		case 'few-panels':
			return notes['few-panels'](note.shown, note.all);
		case 'few-groups':
			return notes['few-groups'](note.hidden);
		case 'few-bars':
			return notes['few-bars'](note.shown, note.all);
		case 'not-drawn':
			return note.log ? notes['not-on-log'](note.count) : notes['not-drawn'](note.count);
	}
}
