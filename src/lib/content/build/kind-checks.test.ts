import { describe, expect, test } from 'vitest';
import { allKinds, second } from './testing/all-kinds.ts';
import { faultsOf } from './testing/tree.ts';

/** The faults that one change makes, as messages. */
function faultsWith(from: string, to: string): string[] {
	const text = allKinds[second] ?? '';
	if (text.split(from).length !== 2) throw new Error(`“${from}” does not stand once`);
	return faultsOf({ ...allKinds, [second]: text.replace(from, to) }).map(({ message }) => message);
}

test('steps of every kind are in order', () => {
	expect(faultsOf(allKinds)).toEqual([]);
});

describe('a survey', () => {
	test('asks nothing twice under one name', () =>
		expect(faultsWith('{ id: out,', '{ id: out, item: like-wind,')).toEqual([
			'"like-wind" is asked twice in this survey. Where before and now are asked, write thenNow: true.',
			'"like-wind" is asked as "agree" elsewhere. Use the same scale, or another item.'
		]));

	test('asks in a scale that there is', () =>
		expect(faultsWith('scale: often', 'scale: seldom')[0]).toContain('often'));
});

describe('a canvas', () => {
	test('of a case needs a case that has one', () =>
		expect(faultsWith('case: barrel', 'case: bucket')).toEqual([
			'there is no case with a canvas content/cases/bucket.yaml. Check the name, or add a canvas to it.'
		]));

	test('places notes that the case has, each once', () => {
		expect(faultsWith('[dry, garden, keep]', '[dry, garden, kept]')).toEqual([
			'there is no note on the canvas of barrel called "kept". It has: grow, dry, garden, tub, keep, pour.'
		]);
		expect(faultsWith('[dry, garden, keep]', '[dry, garden, dry]')).toEqual([
			'"dry" stands here twice. Take one of them out.'
		]);
	});

	test('hints at notes that are to be placed', () =>
		expect(faultsWith('{ note: dry,', '{ note: tub,')).toEqual([
			'there is no note to be placed called "tub". There are: dry, garden, keep.'
		]));
});

describe('signs to spot', () => {
	test('are parts of the exhibit', () =>
		expect(faultsWith('{ part: storm, why', '{ part: gale, why')).toEqual([
			'there is no part "gale". There are: bent, house, calm, storm.'
		]));

	test('are not called harmless as well', () =>
		expect(faultsWith('harmless: [{ part: house,', 'harmless: [{ part: bent,')).toEqual([
			'"bent" is said to be a sign as well. Take it out of one list.'
		]));

	test('stand among something harmless', () =>
		expect(
			faultsWith(
				'- { part: storm, why: { ja: 風, en: Wind } }\n      harmless: [{ part: house,',
				'- { part: storm, why: { ja: 風, en: Wind } }\n        - { part: calm, why: { ja: 風, en: Wind } }\n        - { part: house,'
			).length
		).toBeGreaterThan(0));
});

describe('sorting', () => {
	test('says where every item belongs, and in which group', () => {
		expect(faultsWith('        - { item: stone, groups: [heavy] }\n', '')).toEqual([
			'the key leaves out stone. Say for each item where it belongs.'
		]);
		expect(faultsWith('{ item: stone, groups: [heavy] }', '{ item: stone, groups: [hard] }')).toEqual([
			'there is no group "hard". There are: light, heavy.'
		]);
	});

	test('does not lie in the right order from the start', () =>
		expect(faultsWith('order: [calm, breeze, storm]', 'order: [storm, calm, breeze]')).toEqual([
			'the items lie in the right order already. Write them down in another one.'
		]));

	test('has an order of all items', () =>
		expect(faultsWith('order: [calm, breeze, storm]', 'order: [calm, storm]')).toEqual([
			'the key leaves out breeze. Put every item into the order.'
		]));

	test('has a key of its own mode', () =>
		expect(
			faultsWith('      mode: order\n      order:', '      mode: groups\n      order:').length
		).toBeGreaterThan(0));
});

test('matching gives every item on the left a partner that is there', () => {
	expect(faultsWith('        - { left: sea, right: waves }\n', '')).toEqual([
		'the key leaves out sea. Give each item on the left its partner.'
	]);
	expect(faultsWith('{ left: sea, right: waves }', '{ left: sea, right: foam }')).toEqual([
		'there is no item on the right called "foam". There are: waves, flutters, rolls.'
	]);
});

describe('a story', () => {
	test('names people it has', () =>
		expect(faultsWith('by: post, who: sora', 'by: post, who: umi')).toEqual([
			'there is no person "umi". Under "people" there are: sora, nami, me.'
		]));

	test('lets nobody else be the learner', () => {
		expect(faultsWith('by: them, who: sora', 'by: them, who: me')).toEqual([
			'there is no person "me". Under "people" there are: sora, nami.'
		]);
		expect(
			faultsWith('- { id: nami, name: { ja: ナミ, en: Nami } }', '- { id: me, name: { ja: ナミ, en: Nami } }')
		).toContain('"me" is the learner. Give this person another id.');
	});

	test('names help lines that there are', () =>
		expect(faultsWith('help: [sky-line]', 'help: [sea-line]')).toEqual([
			'there is no help line "sea-line". In content/helplines.yaml there are: sky-line.'
		]));

	test('tells of the other side at places it has', () =>
		expect(faultsWith('notes: [{ at: club,', 'notes: [{ at: clob,')[0]).toContain('there is no node "clob"'));

	test('has lines only after choices that come before', () =>
		expect(faultsWith('if: { took: look }', 'if: { took: hide }')[0]).toContain(
			'no way leads from the choice "hide" to here'
		));
});
