import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { software } from './software.ts';

const read = <T>(file: string, schema: v.GenericSchema<unknown, T>): T =>
	v.parse(schema, JSON.parse(readFileSync(file, 'utf8')));

const named = software.flatMap(({ packages, license }) => packages.map((name) => ({ name, license })));

test('names every package that goes out with the app', () => {
	const { dependencies } = read('package.json', v.object({ dependencies: v.record(v.string(), v.string()) }));
	expect(named.map(({ name }) => name)).toEqual(expect.arrayContaining(Object.keys(dependencies)));
});

test.for(named)('states the licence that $name states itself', ({ name, license }) => {
	expect(read(`node_modules/${name}/package.json`, v.object({ license: v.string() })).license).toBe(license);
});
