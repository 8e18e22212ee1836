import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	endsSeen,
	follow,
	linesAt,
	outlook,
	restart,
	scenesOf,
	seated,
	sit,
	take,
	takeBack,
	waysOf,
	type Place,
	type Story,
	type Told,
	type Way
} from './story.ts';
import { parcel } from './testing/parcel.ts';

const fresh: Way = { path: [], ends: [] };

function placeAfter(path: string[]) {
	return follow(parcel, path).now?.id;
}

describe('following a path', () => {
	test('an empty path stands at the start', () => {
		expect(placeAfter([])).toBe('message');
	});

	test('a path leads to the node of its last choice', () => {
		expect(placeAfter(['open-link', 'type-number'])).toBe('lost');
		expect(follow(parcel, ['open-link', 'type-number']).places.map((place) => place.id)).toEqual([
			'message',
			'page',
			'lost'
		]);
	});

	test('a choice that the content no longer has ends the path before it', () => {
		expect(placeAfter(['open-link', 'gone', 'type-number'])).toBe('page');
	});

	test('a choice of another node does not count', () => {
		expect(placeAfter(['type-number'])).toBe('message');
	});

	test('a story without its start has no place to be at', () => {
		expect(follow({ ...parcel, start: 'nowhere' }, ['open-link']).now).toBeNull();
	});
});

describe('taking a choice', () => {
	test('is written at the end of the path', () => {
		expect(take(parcel, fresh, 'open-link')).toEqual({ path: ['open-link'], ends: [], tried: ['open-link'] });
	});

	test('an end is noted once, however often it is reached', () => {
		const once = take(parcel, fresh, 'ask-at-home');
		expect(take(parcel, takeBack(parcel, once), 'ask-at-home')).toEqual(once);
		expect(once.ends).toEqual(['asked']);
	});

	test('a choice that is not to be had here changes nothing', () => {
		expect(take(parcel, fresh, 'close-page')).toBe(fresh);
	});

	test('goes on from the part of an old path that still fits', () => {
		expect(take(parcel, { path: ['open-link', 'gone'], ends: [] }, 'close-page').path).toEqual([
			'open-link',
			'close-page'
		]);
	});

	test('leaves the given way as it was', () => {
		take(parcel, fresh, 'ask-at-home');
		expect(fresh).toEqual({ path: [], ends: [] });
	});
});

describe('going back', () => {
	const lost = take(parcel, take(parcel, fresh, 'open-link'), 'type-number');

	test('takes off the last choice and keeps what was seen', () => {
		expect(takeBack(parcel, lost)).toEqual({
			path: ['open-link'],
			ends: ['lost'],
			tried: ['open-link', 'type-number']
		});
	});

	test('at the start there is nothing to take back', () => {
		expect(takeBack(parcel, fresh)).toEqual(fresh);
	});

	test('from the beginning clears the path only', () => {
		expect(restart(lost)).toEqual({ path: [], ends: ['lost'], tried: ['open-link', 'type-number'] });
	});
});

test('counts the ends seen among those the story has', () => {
	expect(endsSeen(parcel, { path: [], ends: ['lost', 'asked', 'of-an-older-edition'] })).toEqual({
		seen: 2,
		all: 3
	});
});

describe('what a choice does to what was possible', () => {
	function of(story: Story, at: string, id: string) {
		const place = story.nodes.find((node) => node.id === at);
		if (place?.type !== 'ask') throw new Error(`${at} asks nothing`);
		return outlook(
			story,
			place,
			place.choices.find((choice) => choice.id === id)!
		);
	}

	test('leading to the best end only is good', () => {
		expect(of(parcel, 'message', 'ask-at-home')).toBe('good');
	});

	test('giving the best end away is risky', () => {
		expect(of(parcel, 'message', 'open-link')).toBe('risky');
		expect(of(parcel, 'page', 'type-number')).toBe('risky');
	});

	test('stopping late is good too, when nothing better is left', () => {
		expect(of(parcel, 'page', 'close-page')).toBe('good');
	});

	test('deciding nothing yet is open', () => {
		expect(of(parcel, 'message', 'think-first')).toBe('open');
	});

	test('where every way ends in a loss no choice is called good', () => {
		const lost: Story = {
			start: 'late',
			nodes: [
				{
					id: 'late',
					type: 'ask',
					choices: [
						{ id: 'wait', to: 'gone' },
						{ id: 'call', to: 'gone' }
					]
				},
				{ id: 'gone', type: 'end', tone: 'harm' }
			]
		};
		expect(of(lost, 'late', 'call')).toBe('open');
	});
});

/** Any graph, sound or not: choices may lead nowhere, in circles, or to the node itself. */
const anyStory: fc.Arbitrary<Story> = fc.integer({ min: 1, max: 7 }).chain((count) =>
	fc
		.array(
			fc.option(fc.array(fc.integer({ min: 0, max: count }), { minLength: 1, maxLength: 4 }), { nil: null }),
			{ minLength: count, maxLength: count }
		)
		.map((targets) => ({
			start: 'n0',
			nodes: targets.map((to, index): Place =>
				to === null
					? { id: `n${index}`, type: 'end', tone: 'close' }
					: {
							id: `n${index}`,
							type: 'ask',
							choices: to.map((target, at) => ({ id: `n${index}-c${at}`, to: `n${target}` }))
						}
			)
		}))
);

/** Any use of it: choices picked by number among those at hand, and now and then an id from elsewhere. */
const anyUse = fc.array(fc.oneof(fc.nat(), fc.constantFrom('gone', 'n1-c0', '__proto__')), { maxLength: 20 });

function use(story: Story, steps: readonly (number | string)[]): Way[] {
	const ways: Way[] = [fresh];
	for (const step of steps) {
		const way = ways.at(-1) ?? fresh;
		const now = follow(story, way.path).now;
		const at = now?.type === 'ask' ? now.choices : [];
		const id = typeof step === 'string' ? step : at[step % Math.max(1, at.length)]?.id;
		ways.push(take(story, way, id ?? 'none'));
	}
	return ways;
}

describe('whatever is chosen', () => {
	test('the way never leaves the graph', () => {
		fc.assert(
			fc.property(anyStory, anyUse, (story, steps) => {
				const way = use(story, steps).at(-1) ?? fresh;
				const { now, turns } = follow(story, way.path);
				expect(story.nodes).toContain(now);
				expect(turns.map((turn) => turn.choice.id)).toEqual(way.path);
				for (const end of way.ends) expect(story.nodes.find((place) => place.id === end)?.type).toBe('end');
			})
		);
	});

	test('taking back undoes exactly one choice', () => {
		fc.assert(
			fc.property(anyStory, anyUse, (story, steps) => {
				const ways = use(story, steps);
				for (const [index, way] of ways.entries()) {
					const before = ways[index - 1];
					if (before && way !== before) expect(takeBack(story, way).path).toEqual(before.path);
				}
			})
		);
	});

	test('what was seen is never forgotten', () => {
		fc.assert(
			fc.property(anyStory, anyUse, (story, steps) => {
				const ways = use(story, steps);
				const last = ways.at(-1) ?? fresh;
				for (const way of [restart(last), takeBack(story, last)]) {
					expect(way.ends).toEqual(last.ends);
					expect(way.tried).toEqual(last.tried);
				}
				for (const way of ways) for (const end of way.ends) expect(last.ends).toContain(end);
			})
		);
	});
});

/** The parcel again, with lines that stand on some ways only, and the sender's seat. */
const told: Story<Told & { lines: { says: string; if?: { took: string } | { notTook: string } }[] }> = {
	start: 'message',
	seats: [{ id: 'courier', start: 'page' }],
	nodes: parcel.nodes.map((place) => ({
		...place,
		lines: [
			{ says: place.id },
			{ says: 'you had thought', if: { took: 'think-first' } },
			{ says: 'you had not thought', if: { notTook: 'think-first' } }
		]
	}))
};
const saidOn = (path: string[]) => scenesOf(told, path).map(({ lines }) => lines.map(({ says }) => says));

describe('lines that depend on the way', () => {
	test('stand where the choice was taken before, and not before that', () => {
		expect(saidOn(['think-first', 'look-again'])).toEqual([
			['message', 'you had not thought'],
			['thinking', 'you had thought'],
			['page', 'you had thought']
		]);
		expect(saidOn(['open-link']).at(-1)).toEqual(['page', 'you had not thought']);
	});

	test('are gone again when the choice is taken back', () => {
		const way = take(told, fresh, 'think-first');
		expect(saidOn(takeBack(told, way).path)).toEqual(saidOn([]));
	});

	test('depend on the path alone: not on order elsewhere, nor on what was tried', () => {
		fc.assert(
			fc.property(fc.array(fc.constantFrom('think-first', 'open-link', 'delete')), (path) => {
				for (const place of told.nodes) {
					const says = linesAt(place, path).map((line) => line.says);
					expect(says).toEqual(linesAt(place, path.toReversed()).map((line) => line.says));
					expect(says.includes('you had thought')).toBe(path.includes('think-first'));
				}
			})
		);
	});
});

describe('seats', () => {
	test('begin the story elsewhere; one that is not there leaves it as it is', () => {
		expect(follow(seated(told, 'courier'), []).now?.id).toBe('page');
		expect(seated(told, 'nobody')).toBe(told);
		expect(seated(parcel, 'courier')).toBe(parcel);
	});

	test('have the ends that can be reached from there', () => {
		expect(endsSeen(seated(told, 'courier'), { path: [], ends: ['lost', 'asked'] })).toEqual({
			seen: 1,
			all: 2
		});
	});

	test('are changed without forgetting what was seen', () => {
		const way = take(parcel, take(parcel, fresh, 'open-link'), 'type-number');
		const there = sit(way, 'courier');
		expect(there).toEqual({ ...way, path: [], seat: 'courier' });
		expect(sit(there, null)).toEqual({ ...way, path: [], seat: undefined });
	});
});

test('lists every way with its end', () => {
	expect([...waysOf(parcel)].map(({ path, end }) => `${path.join(' ')}: ${end}`)).toEqual([
		'open-link type-number: lost',
		'open-link close-page: closed',
		'ask-at-home: asked',
		'think-first look-again type-number: lost',
		'think-first look-again close-page: closed',
		'think-first delete: asked'
	]);
});

test('listing the ways comes to an end in any graph', () => {
	fc.assert(
		fc.property(anyStory, (story) => {
			for (const { path, end } of waysOf(story)) {
				expect(path.length).toBeLessThan(story.nodes.length + 1);
				if (end !== null) expect(follow(story, path).now?.id).toBe(end);
			}
		})
	);
});
