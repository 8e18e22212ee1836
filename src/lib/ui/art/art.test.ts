import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ArtName } from '#lib/content/parts.ts';
import { pictures, shapesAtHand, type Picture } from './art.ts';

const names = Object.keys(pictures).filter((name): name is Picture => name in pictures);
const css = readFileSync(new URL('../base.css', import.meta.url), 'utf8');

test('every drawing that content may name exists', () => {
	expect(names).toEqual(expect.arrayContaining([...ArtName.options]));
});

test.each(names)('%s is the same on the server as when it is fetched', async (name) => {
	expect(shapesAtHand(name)).toBe((await pictures[name].load()).default);
});

test.each(names)('%s takes all its colours from the classes of .art', (name) => {
	const shapes = shapesAtHand(name) ?? '';
	expect(shapes).not.toMatch(/style=|fill=|stroke="|#[0-9a-f]{3}/i);
	const classes = [...shapes.matchAll(/class="([^"]*)"/g)].flatMap(([, list]) => list?.split(' ') ?? []);
	expect(classes.length).toBeGreaterThan(0);
	for (const one of new Set(classes)) expect(css).toMatch(new RegExp(`\\.art \\.${one}\\s*\\{`));
});
