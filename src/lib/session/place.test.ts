import { describe, expect, test } from 'vitest';
import type { Catalog } from '#lib/content/catalog.ts';
import type { Progress } from '#lib/db/rows.ts';
import { isFinished, latestPlace, placeOf } from './place.ts';

const lesson = (slug: string, ...steps: [id: string, minutes: number][]) => ({
	slug,
	title: slug,
	summary: '',
	minutes: steps.reduce((sum, [, minutes]) => sum + minutes, 0),
	part: 'before',
	goals: [],
	sdgs: [],
	steps: steps.map(([id, minutes]) => ({ id, kind: 'read' as const, title: id, minutes }))
});
const catalog: Catalog = {
	programs: [
		{
			id: 'weather',
			title: 'Weather',
			short: 'Sky',
			order: 1,
			accent: 'future',
			audience: '',
			summary: '',
			about: '',
			parts: [],
			forms: [],
			lessons: [lesson('rain', ['look', 2], ['pick', 3], ['talk', 5]), lesson('snow', ['look', 4])]
		}
	]
};
const at = (lesson: string, step: string, ...done: string[]): Progress => ({
	learner: 'aki',
	lesson: `weather/${lesson}`,
	step,
	done,
	startedAt: 0,
	at: 0
});

describe('a place', () => {
	test('names program, lesson and step, and what is left from there', () => {
		expect(placeOf(catalog, at('rain', 'pick', 'look'))).toMatchObject({
			program: { id: 'weather' },
			lesson: { slug: 'rain' },
			step: { id: 'pick' },
			number: 2,
			left: 8
		});
	});

	test('does not count what is finished further on', () => {
		expect(placeOf(catalog, at('rain', 'pick', 'talk'))?.left).toBe(3);
	});

	test('is where one looks back to, even in a finished step', () => {
		expect(placeOf(catalog, at('rain', 'look', 'look', 'pick'))).toMatchObject({ number: 1, left: 5 });
	});

	test('is the first unfinished step when its own is gone from the lesson', () => {
		expect(placeOf(catalog, at('rain', 'old-step', 'look'))).toMatchObject({
			step: { id: 'pick' },
			number: 2,
			left: 8
		});
		expect(placeOf(catalog, at('snow', 'old-step', 'look'))).toMatchObject({ step: { id: 'look' }, left: 0 });
	});

	test('is nowhere when the lesson is gone', () => {
		expect(placeOf(catalog, at('hail', 'look'))).toBeNull();
		expect(placeOf(catalog, { ...at('rain', 'look'), lesson: 'sea/rain' })).toBeNull();
	});
});

describe('going on', () => {
	test('takes the latest lesson that is not finished', () => {
		const rows = [at('hail', 'look'), at('snow', 'look', 'look'), at('rain', 'talk', 'look', 'pick')];
		expect(latestPlace(catalog, rows)).toMatchObject({ lesson: { slug: 'rain' }, number: 3, left: 5 });
	});

	test('takes none when all are finished or nothing was begun', () => {
		expect(latestPlace(catalog, [at('snow', 'look', 'look')])).toBeNull();
		expect(latestPlace(catalog, [])).toBeNull();
	});
});

test('a lesson is finished with the steps it has now, whatever else was finished once', () => {
	const finished = (progress: Progress) => {
		const place = placeOf(catalog, progress);
		return place && isFinished(place);
	};
	expect(finished(at('rain', 'look', 'look', 'pick', 'talk', 'old-step'))).toBe(true);
	expect(finished(at('rain', 'look', 'look', 'pick', 'old-step'))).toBe(false);
});
