import { expect, test } from 'vitest';
import { drawScene, sampleStory } from '../testing/sample.ts';

const story = sampleStory();
const at = (figure: string) =>
	story.film.scenes.findIndex(({ picture }) => picture.kind === 'count' && picture.figure === figure);
const end = (index: number) => {
	const scene = story.film.scenes[index];
	return scene ? scene.to - scene.from : 0;
};
const dotted = (svg: string) => svg.match(/stroke-dasharray="\.1 6"/g)?.length ?? 0;
const texts = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => text);

test('of a hundred things, as many go as the figure says', () => {
	const index = at('less');
	expect(dotted(drawScene(story, index, 'ja', 0))).toBe(0);
	const last = drawScene(story, index, 'ja', end(index));
	expect(dotted(last)).toBe(35);
	expect(texts(last)).toContain('65');
	expect(texts(last)).toContain('−35%');
});

test('to a hundred things, as many are added as the figure says', () => {
	const index = at('more');
	const things = (svg: string) => svg.match(/<circle/g)?.length ?? 0;
	expect(things(drawScene(story, index, 'ja', 1))).toBe(100);
	const last = drawScene(story, index, 'ja', end(index));
	expect(things(last)).toBe(160);
	expect(texts(last)).toContain('160');
	expect(texts(last)).toContain('+60%');
});
