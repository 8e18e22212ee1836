import { range } from 'd3-array';
import { describe, expect, test } from 'vitest';
import { drawScene, pictures, sampleStory } from '../testing/sample.ts';
import { letteringFaults } from '../testing/bounds.ts';
import { Picture } from './registry.ts';

const story = sampleStory();
const moments = (index: number) => {
	const scene = story.film.scenes[index];
	return scene ? range(0, scene.to - scene.from + 0.4, 0.4) : [];
};

test('the sample has a picture of every kind there is', () => {
	const kinds = Picture.options.flatMap((kind) =>
		'options' in kind ? kind.options.map(({ entries }) => entries.kind.literal) : [kind.entries.kind.literal]
	);
	expect(new Set(pictures.map(({ kind }) => kind))).toEqual(new Set(kinds));
});

describe.each(pictures.map((picture, index) => ({ index, name: `${picture.kind} (scene ${index})` })))(
	'$name',
	{ timeout: 30_000 },
	({ index }) => {
		test('draws the same picture twice, at every moment and in both languages', () => {
			for (const lang of ['ja', 'en'] as const) {
				for (const t of moments(index)) {
					expect(drawScene(story, index, lang, t)).toBe(drawScene(sampleStory(), index, lang, t));
				}
			}
		});

		test('draws finite numbers and no words for nothing', () => {
			for (const t of moments(index)) {
				expect(drawScene(story, index, 'ja', t)).not.toMatch(/NaN|Infinity|undefined|null|\[object/);
			}
		});

		test('keeps words large, inside the sheet and above the captions', () => {
			const faults = (['ja', 'en'] as const).flatMap((lang) =>
				moments(index).flatMap((t) => letteringFaults(drawScene(story, index, lang, t)))
			);
			expect([...new Set(faults)]).toEqual([]);
		});

		test('has something to see at once and moves', () => {
			expect(drawScene(story, index, 'ja', 0).length).toBeGreaterThan(200);
			expect(drawScene(story, index, 'ja', 0.4)).not.toBe(drawScene(story, index, 'ja', 2));
		});
	}
);
