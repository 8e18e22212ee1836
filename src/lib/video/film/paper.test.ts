import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { colour } from './paper.ts';

const tokens = readFileSync(new URL('../../ui/tokens.css', import.meta.url), 'utf8');
const names: Record<keyof typeof colour, string> = {
	paper: '--paper',
	surface: '--surface',
	sunken: '--sunken',
	ink: '--ink',
	ink2: '--ink-2',
	ink3: '--ink-3',
	line: '--line',
	lineStrong: '--line-strong',
	road: '--future-mark',
	accent: '--future',
	accentTint: '--future-tint',
	accentLine: '--future-line',
	teal: '--enet-mark',
	sun: '--art-sun',
	water: '--art-water',
	deep: '--art-deep',
	land: '--art-land',
	leaf: '--art-leaf'
};

test('films have the colours of the light theme', () => {
	for (const [name, token] of Object.entries(names)) {
		// The first mention is the light theme's.
		const value = new RegExp(`${token}:\\s*(#[0-9A-F]{6})`, 'i').exec(tokens)?.[1];
		expect({ name, value: value?.toUpperCase() }).toEqual({
			name,
			value: Object.entries(colour).find(([key]) => key === name)?.[1]
		});
	}
});
