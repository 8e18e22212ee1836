import { expect, test } from 'vitest';
import { dotOpacity, dotRadius, paletteOf, plainInks, readColour } from './palette.ts';

test('the more dots, the smaller, down to what can still be seen', () => {
	expect(dotRadius(47, 10)).toBeCloseTo(3.6);
	expect(dotRadius(500, 10)).toBeCloseTo(2.8);
	expect(dotRadius(2000, 10)).toBeCloseTo(2.8);
	expect(dotRadius(10_000, 10)).toBeCloseTo(1.64, 2);
	expect(dotRadius(1_000_000, 10)).toBeCloseTo(1.1);
});

test('a crowd is more transparent, never faint', () => {
	expect(dotOpacity(500, [3], 400_000)).toBeCloseTo(0.72);
	expect(dotOpacity(50_000, [3, 3], 400_000)).toBe(0.35);
});

test('every class has its look, and what is selected has the colour of what is talked about', () => {
	const colours: Record<string, string> = {
		'--data-dot': '#9aa5ad',
		'--data-dot-edge': '#66727c',
		'--data-focus': '#b4400f',
		'--surface': '#ffffff'
	};
	const { quiet, loud } = paletteOf(plainInks(3), { opacity: 0.5, hair: 1 }, (token) => {
		const colour = readColour(colours[token] ?? '');
		if (!colour) throw new Error(`no colour for ${token}`);
		return colour;
	});
	expect(quiet[0]).toMatchObject({ shape: 'circle', radius: 3, edgeWidth: 1 });
	expect(quiet[0]?.fill).toEqual({ red: 154, green: 165, blue: 173, alpha: 127.5 });
	expect(loud[0]?.fill).toEqual({ red: 180, green: 64, blue: 15, alpha: 255 });
});

test('reads colours as a canvas writes them, and nothing else', () => {
	expect(readColour('#B4400f')).toEqual({ red: 180, green: 64, blue: 15, alpha: 255 });
	expect(readColour('rgba(8, 14, 19, 0.5)')).toEqual({ red: 8, green: 14, blue: 19, alpha: 127.5 });
	expect(readColour('color(srgb 1 0 0)')).toBeNull();
});
