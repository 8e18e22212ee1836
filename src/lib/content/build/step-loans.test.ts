import { expect, test } from 'vitest';
import { readLibrary } from './library.ts';
import { allKinds, second } from './testing/all-kinds.ts';
import { ledger } from './testing/small-content.ts';
import { faultsOf, placed } from './testing/tree.ts';

const short = 'content/programs/weather/lessons/03-short.yaml';
const loan = (from: string) => `  - from: ${from}
    id: ready-again
    minutes: 5
    plan: { least: 1, most: 6, form: pair }
`;
const withSteps = (steps: string) => ({
	...allKinds,
	[short]: (allKinds[second] ?? '')
		.replace(/steps:\n {2}- id: feel[\s\S]*$/, `steps:\n${steps}`)
		.replace(/^minutes: \d+$/m, 'minutes: 5')
		.replace('steps: [groups]', 'steps: [ready-again]'),
	[ledger]: `${allKinds[ledger] ?? ''}weather/short: [ready-again]\n`
});

test('a step of another lesson stands in a lesson with an id, minutes and a plan of its own', () => {
	const files = withSteps(loan('wind/ready'));
	expect(faultsOf(files)).toEqual([]);
	const { lessons } = readLibrary(placed(files));
	const [taken] = lessons.get('weather/short')?.value.steps ?? [];
	const lent = lessons.get('weather/wind')?.value.steps.find(({ id }) => id === 'ready');
	expect(taken).toEqual({ ...lent, id: 'ready-again', minutes: 5, plan: taken?.plan });
	expect(taken?.plan).toMatchObject({ least: 1, most: 6, form: 'pair' });
});

test('what is not there cannot be taken', () => {
	const said = (from: string) => faultsOf(withSteps(loan(from))).map(({ message }) => message);
	const missing = (step: string, lesson: string) =>
		`there is no step "${step}" in a lesson "${lesson}" of this program that can be read. Check the names; a lesson that itself takes steps of others lends none.`;
	expect(said('wind/rain')).toContain(missing('rain', 'wind'));
	expect(said('snow/ready')).toContain(missing('ready', 'snow'));
	expect(said('ready')).toContainEqual(expect.stringContaining('must be "lesson/step"'));
});
