import { formatValue, measureWords } from '#lib/charts/format.ts';
import type { Measure } from '#lib/charts/measure.ts';
import type { Frame } from '#lib/data/frame.ts';
import type { Locale } from '#lib/words/locale.ts';
import { measureIn, numberIn, wordsIn } from './cells.ts';
import type { Mark, PlotNote } from './marks.ts';
import { words } from './words.ts';

export type Said = { label: string; value: string };

/** The values of a mark, each with its name and unit. */
export function markValues(frame: Frame, mark: Mark, lang: Locale): Said[] {
	const row = frame.everyTime.find(({ key }) => key === mark.keys[0]);
	if (!row) return [];
	const { view } = frame;
	const names = [view.x, view.y, view.size, view.colour].filter((name) => name !== null);
	return [...new Set(names)].flatMap((name): Said[] => {
		const measure = measureIn(frame, name);
		return measure ? [{ label: measureWords(measure, lang), value: wordsOf(row, measure, lang) }] : [];
	});
}

function wordsOf(row: Frame['rows'][number], measure: Measure, lang: Locale): string {
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
		case 'few-bars':
			return notes['few-bars'](note.shown, note.all);
		case 'not-drawn':
			return note.log ? notes['not-on-log'](note.count) : notes['not-drawn'](note.count);
	}
}
