import { describe, expect, test } from 'vitest';
import { aroundIn } from './walk.ts';

const modules = ['one', 'unknown', 'two', 'three'].map((slug) => ({ lesson: `caravan/${slug}` }));
const find = (lesson: string) =>
	lesson.endsWith('unknown')
		? null
		: { program: 'caravan', slug: lesson.replace('caravan/', ''), title: lesson.toUpperCase() };
const slugsAround = (lesson: string) => {
	const around = aroundIn(modules, `caravan/${lesson}`, find);
	return around && [around.before?.slug ?? null, around.after === 'end' ? around.after : around.after.slug];
};

describe('walking through a lecture', () => {
	test('each module leads on to the next and back to the one before', () => {
		expect(slugsAround('three')).toEqual(['two', 'end']);
		expect(slugsAround('one')?.[0]).toBeNull();
	});

	test('a module that this app does not have is passed over, both ways', () => {
		expect(slugsAround('one')).toEqual([null, 'two']);
		expect(slugsAround('two')).toEqual(['one', 'three']);
	});

	test('a lesson that is no module of the lecture has nothing around it', () => {
		expect(slugsAround('four')).toBeNull();
	});
});
