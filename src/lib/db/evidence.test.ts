import * as v from 'valibot';
import { expect, test } from 'vitest';
import { View } from '#lib/data/view.ts';
import { chartsOf, isFrame, momentsOf, removeEvidence, saveEvidence } from './evidence.ts';
import type { FilmCard } from './rows.ts';
import { device } from './testing/device.ts';

const card: FilmCard = {
	id: 'e1',
	learner: 'aki',
	source: {
		type: 'film',
		case: 'tomatoes',
		lang: 'en',
		seconds: 83,
		caption: 'A little water.',
		frame: null
	},
	says: '',
	at: 1
};

test('lists the moments one learner kept from one film, as they are now', async () => {
	const db = device().tab();
	await saveEvidence(db, card);
	await saveEvidence(db, { ...card, says: 'so little', at: 2 });
	await saveEvidence(db, { ...card, id: 'e2', source: { ...card.source, case: 'water' } });
	await saveEvidence(db, { ...card, id: 'e3', learner: 'ren' });
	expect(await momentsOf(db, 'aki', 'tomatoes')).toEqual([{ ...card, says: 'so little', at: 2 }]);
	await removeEvidence(db, 'e1');
	expect(await momentsOf(db, 'aki', 'tomatoes')).toEqual([]);
});

test('charts and moments are kept side by side and listed apart', async () => {
	const db = device().tab();
	const view = v.parse(View, { table: 'pref_ageing', form: 'bar' });
	const source = { type: 'chart' as const, view, title: 'Ageing', tables: ['pref_ageing'], sourceLine: '' };
	await saveEvidence(db, card);
	for (const [id, at] of [
		['c1', 1],
		['c2', 3],
		['c3', 2]
	] as const)
		await saveEvidence(db, { id, learner: 'aki', source, says: '', at });
	expect((await chartsOf(db, 'aki')).map(({ id }) => id)).toEqual(['c2', 'c3', 'c1']);
	expect((await momentsOf(db, 'aki', 'tomatoes')).map(({ id }) => id)).toEqual(['e1']);
});

test.each([
	['data:image/webp;base64,UklGRg==', true],
	['data:image/jpeg;base64,/9j/4AAQ', true],
	[`data:image/webp;base64,${'A'.repeat(59_977)}`, true],
	[`data:image/webp;base64,${'A'.repeat(59_978)}`, false],
	['data:image/svg+xml;base64,PHN2Zz4=', false],
	['data:image/png;base64,iVBORw0=', false],
	['data:text/html;base64,PGI+', false],
	['data:image/webp;base64,', false],
	['data:image/webp;base64,UklGRg==" onload="x', false],
	['data:image/webp,<svg>', false],
	[' data:image/webp;base64,UklGRg==', false],
	['https://example.com/frame.webp', false]
])('a card may carry %.60s: %s', (url, allowed) => {
	expect(isFrame(url)).toBe(allowed);
});
