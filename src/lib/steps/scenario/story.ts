/**
 * The way through a branching story. Pure: knows places, choices and ids, and nothing of texts or drawing, so that
 * it serves the written content (both languages), the localised one and the content check alike.
 */

export type Choice = { id: string; to: string };
export type Place =
	| { id: string; type: 'ask'; choices: readonly Choice[] }
	| { id: string; type: 'end'; tone: 'safe' | 'close' | 'harm' };
export type Story<P extends Place = Place> = { start: string; nodes: readonly P[] };

/** What the learner gave: the way now taken, the ends reached on any way, and every choice ever taken. */
export type Way = { path: string[]; ends: string[]; tried?: string[] | undefined };

/** Places of one type, with the texts they carry. */
export type Asking<P extends Place> = Extract<P, { type: 'ask' }>;
export type Ending<P extends Place> = Extract<P, { type: 'end' }>;
export type ChoiceOf<P extends Place> = Asking<P>['choices'][number];

/** One decision on the way: where it was asked and what was chosen. */
export type Turn<P extends Place> = { at: Asking<P>; choice: ChoiceOf<P> };

export function isAsking<P extends Place>(place: P): place is Asking<P> {
	return place.type === 'ask';
}

export function isEnding<P extends Place>(place: P): place is Ending<P> {
	return place.type === 'end';
}

function placeOf<P extends Place>(story: Story<P>, id: string): P | undefined {
	return story.nodes.find((place) => place.id === id);
}

function choicesOf<P extends Place>(place: P): readonly ChoiceOf<P>[] {
	return isAsking(place) ? place.choices : [];
}

/** The choice of that id which can be taken at this place. */
function choiceAt<P extends Place>(place: P, id: string): ChoiceOf<P> | undefined {
	return choicesOf(place).find((choice) => choice.id === id);
}

/**
 * Follows a stored path as far as it still fits the story: content may have changed since it was stored, and what
 * no longer fits is left out instead of leading nowhere. `now` is null only for a story whose start is missing.
 */
export function follow<P extends Place>(
	story: Story<P>,
	path: readonly string[]
): { turns: Turn<P>[]; places: P[]; now: P | null } {
	const turns: Turn<P>[] = [];
	let now = placeOf(story, story.start);
	const places = now ? [now] : [];
	for (const id of path) {
		const choice = now && choiceAt(now, id);
		const next = choice && placeOf(story, choice.to);
		if (!now || !isAsking(now) || !choice || !next) break;
		turns.push({ at: now, choice });
		places.push(next);
		now = next;
	}
	return { turns, places, now: now ?? null };
}

/** The way after one more choice; the same way when there is no such choice here. */
export function take<W extends Way>(story: Story, way: W, id: string): W {
	const { turns, now } = follow(story, way.path);
	const choice = now && choiceAt(now, id);
	const next = choice && placeOf(story, choice.to);
	if (!next) return way;
	return {
		...way,
		path: [...turns.map((turn) => turn.choice.id), id],
		ends: next.type === 'end' ? added(way.ends, next.id) : way.ends,
		tried: added(way.tried ?? [], id)
	};
}

/** The way without its last choice. What was reached and tried stays. */
export function takeBack<W extends Way>(story: Story, way: W): W {
	const { turns } = follow(story, way.path);
	return { ...way, path: turns.slice(0, -1).map((turn) => turn.choice.id) };
}

/** The way back at the first question. What was reached and tried stays. */
export function restart<W extends Way>(way: W): W {
	return { ...way, path: [] };
}

function added(list: readonly string[], id: string): string[] {
	return list.includes(id) ? [...list] : [...list, id];
}

/** How many of the story's ends were seen, on any way. */
export function endsSeen(story: Story, way: Way): { seen: number; all: number } {
	const ends = story.nodes.filter(isEnding);
	return { seen: ends.filter((end) => way.ends.includes(end.id)).length, all: ends.length };
}

/** All places that can be reached from one, itself among them. */
function reachable<P extends Place>(story: Story<P>, from: string): Set<string> {
	const seen = new Set<string>();
	const open = [from];
	for (let id = open.pop(); id !== undefined; id = open.pop()) {
		const place = placeOf(story, id);
		if (!place || seen.has(id)) continue;
		seen.add(id);
		open.push(...choicesOf(place).map((choice) => choice.to));
	}
	return seen;
}

/** Ends from the best to the worst. */
const tones = ['safe', 'close', 'harm'] as const;

/** The best and the worst end that a choice still leaves, as places in `tones`. */
function span(story: Story, choice: Choice): { best: number; worst: number } {
	const ahead = reachable(story, choice.to);
	const ends = story.nodes.filter(isEnding).filter((end) => ahead.has(end.id));
	const ranks = ends.map((end) => tones.indexOf(end.tone));
	return { best: Math.min(...ranks), worst: Math.max(...ranks) };
}

/**
 * What a choice does to what was still possible at its place: `good` leads to nothing but the best of it, `risky`
 * gives the best away, `open` decides nothing yet. Where something is lost on every way, no choice is good.
 */
export function outlook(story: Story, place: Asking<Place>, choice: Choice): 'good' | 'open' | 'risky' {
	const best = Math.min(...place.choices.map((other) => span(story, other).best));
	const mine = span(story, choice);
	if (mine.best > best) return 'risky';
	return mine.worst === best && best < tones.indexOf('harm') ? 'good' : 'open';
}

/** A fault of the content, with its place in the step's data. */
export type Fault = { path: (string | number)[]; message: string };

/** What an author got wrong in the graph of a story or in the reasons that belong to its choices. */
export function scenarioFaults(prompt: Story, key: { because: readonly { choice: string }[] }): Fault[] {
	return [
		...placeFaults(prompt),
		...choiceFaults(prompt, key),
		...wayFaults(prompt),
		...reasonFaults(prompt, key)
	];
}

function placeFaults({ start, nodes }: Story): Fault[] {
	const faults: Fault[] = [];
	if (!nodes.some((place) => place.id === start))
		faults.push({
			path: ['prompt', 'start'],
			message: `the story starts at "${start}", but no node has this id`
		});
	nodes.forEach(({ id }, index) => {
		if (nodes.findIndex((place) => place.id === id) < index)
			faults.push({
				path: ['prompt', 'nodes', index, 'id'],
				message: `two nodes have the id "${id}"; give this one another`
			});
	});
	return faults;
}

/** Every choice with its place in the data. */
function* choicesWithPath(story: Story): Generator<{ choice: Choice; path: (string | number)[] }> {
	for (const [index, place] of story.nodes.entries())
		for (const [at, choice] of choicesOf(place).entries())
			yield { choice, path: ['prompt', 'nodes', index, 'choices', at] };
}

function choiceFaults(story: Story, key: { because: readonly { choice: string }[] }): Fault[] {
	const faults: Fault[] = [];
	const met = new Set<string>();
	for (const { choice, path } of choicesWithPath(story)) {
		if (met.has(choice.id))
			faults.push({
				path: [...path, 'id'],
				message: `two choices of this story have the id "${choice.id}"; answers are stored under it, so give this one another`
			});
		met.add(choice.id);
		if (!placeOf(story, choice.to))
			faults.push({ path: [...path, 'to'], message: `leads to "${choice.to}", but no node has this id` });
		if (!key.because.some((reason) => reason.choice === choice.id))
			faults.push({
				path,
				message: `the choice "${choice.id}" has no reason; add one under key.because`
			});
	}
	return faults;
}

function wayFaults(story: Story): Fault[] {
	const faults: Fault[] = [];
	const fromStart = reachable(story, story.start);
	story.nodes.forEach((place, index) => {
		const path = ['prompt', 'nodes', index];
		if (placeOf(story, story.start) && !fromStart.has(place.id))
			faults.push({ path, message: `no way leads to "${place.id}"; let a choice lead here or take it out` });
		const ahead = reachable(story, place.id);
		if (!story.nodes.some((end) => end.type === 'end' && ahead.has(end.id)))
			faults.push({ path, message: `from "${place.id}" no end can be reached` });
	});
	return faults;
}

function reasonFaults(story: Story, { because }: { because: readonly { choice: string }[] }): Fault[] {
	const ids = new Set([...choicesWithPath(story)].map(({ choice }) => choice.id));
	return because.flatMap(({ choice }, index) => {
		const path = ['key', 'because', index, 'choice'];
		if (!ids.has(choice)) return [{ path, message: `no choice of this story has the id "${choice}"` }];
		if (because.findIndex((reason) => reason.choice === choice) < index)
			return [{ path, message: `the choice "${choice}" already has a reason above` }];
		return [];
	});
}
