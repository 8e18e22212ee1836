import * as v from 'valibot';
import { expect, test } from 'vitest';
import { readAddress } from '#lib/data/address.ts';
import { View } from '#lib/data/view.ts';
import { chartAddress } from './chart-address.ts';

const view = (part: Partial<View>): View => v.parse(View, { table: 'pref_ageing', form: 'bar', ...part });

test('a table of the content has a page of its own; one of this device opens on the list’s page', () => {
	expect(chartAddress(view({ x: 'region_ja' }), '/ja/data')).toBe(
		'/ja/data/pref_ageing/?form=bar&x=region_ja'
	);
	const own = chartAddress(view({ table: 'own:a1' }), '/ja/data/');
	expect(own).toMatch(/^\/ja\/data\/\?table=own/);
	expect(readAddress(own.slice('/ja/data/?'.length))).toEqual(view({ table: 'own:a1' }));
});

test('a view too large for an address keeps all but its picked rows there', () => {
	const picked = Array.from({ length: 200 }, (_, at) => `${'長い名前'.repeat(20)}${at}`);
	const large = view({ x: 'region_ja', picked });
	expect(chartAddress(large, '/ja/data')).toBe('/ja/data/pref_ageing/?form=bar&x=region_ja');
});
