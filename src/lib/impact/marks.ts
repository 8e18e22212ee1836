import * as v from 'valibot';
import { survey as kind, isMarked, placesOf, isLevel, type Mark } from '#lib/steps/survey/survey.ts';
import type { AskedSurvey } from './course.ts';

/** What somebody marked in a survey, by the names that surveys share. What was passed over is not among it. */
export function readMarks({ items }: AskedSurvey, value: unknown): Map<string, Mark> {
	const read = v.safeParse(kind.answer, value);
	if (!read.success) return new Map();
	const { marks, skipped } = read.output;
	return new Map(
		items.flatMap((item) => {
			const mark = marks[item.id];
			if (item.item === undefined || !mark || skipped.includes(item.id)) return [];
			// Half of "then and now" is worth something too: what is missing is null.
			if (!isMarked({ scale: item.scale }, mark)) return [];
			if (mark.type === 'level' && isLevel(item.scale)) {
				const places = placesOf(item.scale);
				const within = (level: number | null) => (level !== null && places.includes(level) ? level : null);
				return [[item.item, { ...mark, now: within(mark.now), then: within(mark.then) }] as const];
			}
			return [[item.item, mark] as const];
		})
	);
}
