import { expect, test } from 'vitest';
import { longestText } from '#lib/db/notes.ts';
import type { Evidence } from '#lib/db/rows.ts';
import { proofName, readProof } from './proof.ts';

const moment: Evidence = {
	id: 'e1',
	learner: 'l1',
	source: { type: 'film', case: 'water', lang: 'ja', seconds: 72, caption: '水は足りていた。', frame: null },
	says: '',
	at: 5
};

test('a card is read as it was kept', () => {
	expect(readProof(structuredClone(moment))).toEqual(moment);
});

test('what is no card of this app is not read: newer kinds, garbage, pictures that are none', () => {
	for (const card of [
		null,
		undefined,
		'a card',
		{},
		{ ...moment, source: { type: 'hologram' } },
		{ ...moment, says: 'x'.repeat(longestText + 1) },
		{ ...moment, source: { ...moment.source, frame: 'data:text/html;base64,AAAA' } },
		{ ...moment, source: { ...moment.source, seconds: Infinity } }
	])
		expect(readProof(card)).toBeNull();
});

test('a card is called by what its keeper says, else by what it shows', () => {
	expect(proofName({ ...moment, says: ' 蛇口を\n直した ' })).toBe('蛇口を 直した');
	expect(proofName(moment)).toBe('1:12 水は足りていた。');
	expect([...proofName({ ...moment, says: '長'.repeat(200) })]).toHaveLength(40);
});
