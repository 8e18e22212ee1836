import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { kitClient, used } from './svelte-for-kit.ts';

const source = readFileSync(`node_modules/${kitClient}`, 'utf8');

test('SvelteKit’s script in the browser finds all of Svelte that it uses, and nothing it does not', () => {
	const taken = /const \{ ([^}]+) \} = svelte;/.exec(source)?.[1]?.split(', ') ?? [];
	const named = [...source.matchAll(/(?<![\w./])svelte\.(\w+)/g)].map(([, name]) => name);
	// Forks are for pages loaded before they are asked for, behind a switch that is off here.
	const found = new Set([...taken, ...named].filter((name) => name !== 'fork' && name !== 'dev'));
	expect([...found].sort()).toEqual([...used]);
});

test('SvelteKit still takes Svelte whole: otherwise this detour is to go', () => {
	expect(source).toContain("import * as svelte from 'svelte';");
});
