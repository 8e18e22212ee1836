import { describe, expect, test } from 'vitest';
import { readLibrary } from './library.ts';
import { compilePrep, compileStep } from './compile.ts';
import { createRenderer } from './localise.ts';
import { lesson, smallContent } from './testing/small-content.ts';
import { changed, faultsOf, placed, type Change } from './testing/tree.ts';

/** One fault and no other, where ▸ stands in the change, with what to do. */
function expectFault(message: string, ...changes: Change[]) {
	const { files, place } = changed(...changes);
	expect(faultsOf(files).map(({ at: _, ...fault }) => fault)).toEqual([{ ...place, message }]);
}

const looking = 'plan: { least: 1, most: 3, form: class }';
const talking = 'least: 2, most: 5';

describe('the plan of a step', () => {
	test('cannot be forgotten', () =>
		expectFault(
			'"plan" is missing. Add it.',
			[lesson, `- id: look`, `- ▸id: look`],
			[lesson, `    ${looking}\n`, '']
		));

	test('names a working form that there is', () => {
		const { files } = changed([lesson, looking, looking.replace('class', 'everybody')]);
		expect(faultsOf(files).map(({ at }) => at)).toEqual(['steps.0.plan.form']);
	});

	test('holds the minutes of the step', () => {
		expectFault('the step is planned with 3 minutes, less than its least of 4. Change one of them.', [
			lesson,
			talking,
			'least: ▸4, most: 5'
		]);
		expectFault('the step is planned with 3 minutes, more than its most of 2. Change one of them.', [
			lesson,
			talking,
			'least: 2, most: ▸2'
		]);
	});

	test('gives time to read what it shows', () => {
		expectFault(
			'reading alone takes about 1.1 minutes, of 1. Shorten the text, or give the step more time.',
			[
				lesson,
				'title: { ja: 見る, en: Look }\n    minutes: 1',
				'title: { ja: 見る, en: Look }\n    minutes: ▸1'
			],
			[lesson, '去年は[[shower]]が', `去年は[[shower]]が${'あ'.repeat(480)}`]
		);
	});

	test('gives a film and the rounds of a talk the time they take', () => {
		expectFault(
			'the rounds take 240 seconds, more than the step\'s least of 1 minutes. Make "least" larger.',
			[lesson, 'seconds: 60', 'seconds: 240'],
			[lesson, 'least: 1, most: 4, form: group', 'least: ▸1, most: 4, form: group']
		);
	});

	test('leaves a core that fits the lesson, and one that is there', () => {
		const { files } = changed(
			[lesson, 'minutes: 12\n', 'minutes: 60\n'],
			[lesson, looking, 'plan: { least: 46, most: 60, form: class }'],
			[lesson, 'minutes: 1\n    plan: { least: 46', 'minutes: 49\n    plan: { least: 46']
		);
		expect(faultsOf(files).map(({ at, message }) => [at, message])).toEqual([
			[
				'steps',
				'the steps that cannot be left out take at least 51 minutes, more than a period of 45. Give some a smaller "least", or say under "without" what is lost with them.'
			]
		]);
		const text = (smallContent[lesson] ?? '').replace(
			/(form: \w+) }/g,
			'$1, without: { ja: 見ない, en: Not seen } }'
		);
		expect(faultsOf({ ...smallContent, [lesson]: text }).map(({ message }) => message)).toEqual([
			'every step may be left out, so nothing carries the lesson. Take "without" away from the steps it cannot do without.'
		]);
	});
});

describe('rubric and difficulties', () => {
	test('speak of steps that there are', () => {
		const steps = 'It has: look, pick, talk, watch, plot, guess, line, own, group.';
		expectFault(`the lesson has no step "lok". ${steps}`, [lesson, 'steps: [look]', 'steps: [▸lok]']);
		expectFault(`the lesson has no step "gues". ${steps}`, [lesson, '- step: guess', '- step: ▸gues']);
	});

	test('have all three viewpoints', () => {
		const { files } = changed([lesson, '  thinking:\n', '  thought:\n']);
		expect(faultsOf(files).map(({ at }) => at)).toContain('rubric.thought');
	});
});

test('a teacher gets the plan, and a learner’s step does not carry it', () => {
	const library = readLibrary(placed(smallContent));
	const render = createRenderer({
		ruby: (html) => html,
		softbreak: '\n',
		table: 'Table',
		word: () => undefined
	});
	const prep = compilePrep(library, 'weather/rain', 'en', render);
	expect(prep.id).toBe('weather/rain');
	expect(prep.partTitle).toBe('Before');
	expect(prep.steps.map(({ plan }) => plan.without)).toContain('It is not seen.');
	expect(prep.steps[0]).toEqual({
		id: 'look',
		kind: 'read',
		title: 'Look',
		minutes: 1,
		plan: { least: 1, most: 3, form: 'class' }
	});
	expect(compileStep(library, 'weather/rain/look', 'en', render)).not.toHaveProperty('plan');
});
