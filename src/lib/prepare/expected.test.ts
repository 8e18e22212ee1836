import { expect, test } from 'vitest';
import { readLibrary } from '#lib/content/build/library.ts';
import { compileStep } from '#lib/content/build/compile.ts';
import { createRenderer } from '#lib/content/build/localise.ts';
import { smallContent } from '#lib/content/build/testing/small-content.ts';
import { placed } from '#lib/content/build/testing/tree.ts';
import { expectedOf, type Expected } from './expected.ts';
import { ticked } from './ready.ts';

const render = createRenderer({
	ruby: (html) => html,
	softbreak: '\n',
	table: 'Table',
	word: () => undefined
});
/** Called inside a test, with which the files go again. */
function weather(): (step: string) => Expected[] {
	const library = readLibrary(placed(smallContent));
	return (step) => expectedOf(compileStep(library, `weather/rain/${step}`, 'en', render));
}

test('the answers of a step are those of its key, with their reasons', () => {
	const expected = weather();
	expect(expected('pick')).toEqual([
		{ ask: 'What makes you wet?', lines: ['Rain'], why: '<p>It is water.</p>' }
	]);
	expect(expected('guess')).toEqual([{ ask: 'How much?', lines: [], why: '<p>It rained.</p>' }]);
	expect(expected('line')[0]?.why).toBe('<p>It rained.</p>');
	expect(expected('plot')[0]?.why).toBe('<p>It grows.</p>');
	expect(expected('talk')).toEqual([
		{ ask: null, lines: ['Let us take umbrellas.'], why: '<p>We do not look up.</p>' }
	]);
});

test('a step that has no right answer has none here', () => {
	const expected = weather();
	for (const step of ['look', 'watch', 'own', 'group']) expect(expected(step), step).toEqual([]);
});

test('a thing on the list is ticked once, and can be taken off again', () => {
	expect(ticked(['screen'], 'own-0', true)).toEqual(['screen', 'own-0']);
	expect(ticked(['screen', 'own-0'], 'own-0', true)).toEqual(['screen', 'own-0']);
	expect(ticked(['screen', 'own-0'], 'screen', false)).toEqual(['own-0']);
});
