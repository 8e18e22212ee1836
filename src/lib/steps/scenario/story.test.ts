import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	endsSeen,
	follow,
	outlook,
	restart,
	scenarioFaults,
	take,
	takeBack,
	type Place,
	type Story,
	type Way
} from './story.ts';

/** A parcel message: open the link or not; on the page, type or close. */
const parcel: Story = {
	start: 'message',
	nodes: [
		{
			id: 'message',
			type: 'ask',
			choices: [
				{ id: 'open-link', to: 'page' },
				{ id: 'ask-at-home', to: 'asked' },
				{ id: 'think-first', to: 'thinking' }
			]
		},
		{
			id: 'page',
			type: 'ask',
			choices: [
				{ id: 'type-number', to: 'lost' },
				{ id: 'close-page', to: 'closed' }
			]
		},
		{
			id: 'thinking',
			type: 'ask',
			choices: [
				{ id: 'look-again', to: 'message' },
				{ id: 'delete', to: 'asked' }
			]
		},
		{ id: 'asked', type: 'end', tone: 'safe' },
		{ id: 'closed', type: 'end', tone: 'close' },
		{ id: 'lost', type: 'end', tone: 'harm' }
	]
};
const reasons = {
	because: [
		'open-link',
		'ask-at-home',
		'think-first',
		'type-number',
		'close-page',
		'look-again',
		'delete'
	].map((choice) => ({ choice }))
};
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

describe('faults of the content', () => {
	function change(nodes: readonly Place[], start = 'message') {
		return scenarioFaults({ start, nodes }, reasons);
	}

	test('a sound story has none', () => {
		expect(scenarioFaults(parcel, reasons)).toEqual([]);
	});

	test('a start that does not exist', () => {
		expect(change(parcel.nodes, 'mesage')).toEqual([
			{ path: ['prompt', 'start'], message: 'the story starts at "mesage", but no node has this id' }
		]);
	});

	test('a choice that leads nowhere', () => {
		const nodes = parcel.nodes.map((place) =>
			place.id === 'page' && place.type === 'ask'
				? { ...place, choices: [{ id: 'type-number', to: 'lots' }, ...place.choices.slice(1)] }
				: place
		);
		expect(change(nodes)).toContainEqual({
			path: ['prompt', 'nodes', 1, 'choices', 0, 'to'],
			message: 'leads to "lots", but no node has this id'
		});
	});

	test('a node that no way leads to', () => {
		expect(change([...parcel.nodes, { id: 'island', type: 'end', tone: 'safe' }])).toEqual([
			{
				path: ['prompt', 'nodes', 6],
				message: 'no way leads to "island"; let a choice lead here or take it out'
			}
		]);
	});

	test('a circle without a way out', () => {
		const nodes: Place[] = [
			{ id: 'message', type: 'ask', choices: [{ id: 'open-link', to: 'page' }] },
			{ id: 'page', type: 'ask', choices: [{ id: 'close-page', to: 'message' }] }
		];
		expect(
			scenarioFaults(
				{ start: 'message', nodes },
				{ because: [{ choice: 'open-link' }, { choice: 'close-page' }] }
			)
		).toEqual([
			{ path: ['prompt', 'nodes', 0], message: 'from "message" no end can be reached' },
			{ path: ['prompt', 'nodes', 1], message: 'from "page" no end can be reached' }
		]);
	});

	test('ids used twice, for a node and for a choice', () => {
		const paths = change([
			...parcel.nodes,
			{ id: 'asked', type: 'end', tone: 'close' },
			{ id: 'again', type: 'ask', choices: [{ id: 'delete', to: 'asked' }] }
		]).map((fault) => fault.path);
		expect(paths).toContainEqual(['prompt', 'nodes', 6, 'id']);
		expect(paths).toContainEqual(['prompt', 'nodes', 7, 'choices', 0, 'id']);
	});

	test('a choice without a reason, a reason without a choice, and a reason given twice', () => {
		const because = [...reasons.because.slice(1), { choice: 'delete' }, { choice: 'opne-link' }];
		expect(scenarioFaults(parcel, { because })).toEqual([
			{
				path: ['prompt', 'nodes', 0, 'choices', 0],
				message: 'the choice "open-link" has no reason; add one under key.because'
			},
			{ path: ['key', 'because', 6, 'choice'], message: 'the choice "delete" already has a reason above' },
			{ path: ['key', 'because', 7, 'choice'], message: 'no choice of this story has the id "opne-link"' }
		]);
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

	test('a story without faults can be brought to an end from any place on the way', () => {
		fc.assert(
			fc.property(anyStory, anyUse, (story, steps) => {
				const because = story.nodes.flatMap((place) =>
					place.type === 'ask' ? place.choices.map(({ id }) => ({ choice: id })) : []
				);
				fc.pre(scenarioFaults(story, { because }).length === 0);
				const way = use(story, steps).at(-1) ?? fresh;
				const shortest = [way];
				while (!shortest.some(({ path }) => follow(story, path).now?.type === 'end')) {
					const next = shortest.shift();
					if (!next || next.path.length > way.path.length + story.nodes.length) break;
					const at = follow(story, next.path).now;
					if (at?.type === 'ask') shortest.push(...at.choices.map(({ id }) => take(story, next, id)));
				}
				expect(shortest.some(({ path }) => follow(story, path).now?.type === 'end')).toBe(true);
			})
		);
	});
});
