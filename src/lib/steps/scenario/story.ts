/**
 * The way through a branching story. Pure: knows places, choices and ids, and nothing of texts or drawing, so that
 * it serves the written content (both languages), the localised one and the content check alike.
 */

export type Choice = { id: string; to: string };
export type Place =
	| { id: string; type: 'ask'; choices: readonly Choice[] }
	| { id: string; type: 'end'; tone: 'safe' | 'close' | 'harm' };
export type Story<P extends Place = Place> = {
	start: string;
	nodes: readonly P[];
	/** Where the story begins for others who are in it. */
	seats?: readonly { id: string; start: string }[];
};

/** On which ways a line stands. */
export type Condition = { took: string } | { notTook: string };

/** A place with what is to be seen there. */
export type Told = Place & { lines: readonly { if?: Condition | undefined }[] };
export type LineOf<P extends Told> = P['lines'][number];

/** What the learner gave: the way now taken, the ends reached on any way, every choice ever taken, and the seat. */
export type Way = {
	path: string[];
	ends: string[];
	tried?: string[] | undefined;
	seat?: string | undefined;
};

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

export function placeOf<P extends Place>(story: Story<P>, id: string): P | undefined {
	return story.nodes.find((place) => place.id === id);
}

export function choicesOf<P extends Place>(place: P): readonly ChoiceOf<P>[] {
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

/** The story as it begins in a seat; the learner's own where the story has no such seat. */
export function seated<S extends Story>(story: S, seat: string | undefined): S {
	const found = story.seats?.find(({ id }) => id === seat);
	return found ? { ...story, start: found.start } : story;
}

/** What is to be seen at a place that was reached by these choices. Depends on nothing else. */
export function linesAt<P extends Told>(place: P, path: readonly string[]): LineOf<P>[] {
	const lines: readonly LineOf<P>[] = place.lines;
	return lines.filter((line) => line.if === undefined || holds(line.if, path));
}

function holds(condition: Condition, path: readonly string[]): boolean {
	return 'took' in condition ? path.includes(condition.took) : !path.includes(condition.notTook);
}

/** Everything that was seen on a way, oldest first. */
export function scenesOf<P extends Told>(
	story: Story<P>,
	path: readonly string[]
): { place: P; lines: LineOf<P>[] }[] {
	const { turns, places } = follow(story, path);
	const taken = turns.map(({ choice }) => choice.id);
	return places.map((place, at) => ({ place, lines: linesAt(place, taken.slice(0, at)) }));
}

/**
 * Every way from the start to where it ends, as choice ids. Ways that come back to a place end before it, and so
 * this comes to an end for any graph.
 */
export function* waysOf(story: Story): Generator<{ path: string[]; end: string | null }> {
	function* from(id: string, path: string[], seen: readonly string[]): ReturnType<typeof waysOf> {
		const place = placeOf(story, id);
		const here = [...seen, id];
		const ahead = place ? choicesOf(place).filter(({ to }) => !here.includes(to)) : [];
		if (!place || ahead.length === 0) yield { path, end: place?.type === 'end' ? place.id : null };
		else for (const choice of ahead) yield* from(choice.to, [...path, choice.id], here);
	}
	yield* from(story.start, [], []);
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

/** The beginning of the story in a seat; null is the learner's own. What was reached and tried stays. */
export function sit<W extends Way>(way: W, seat: string | null): W {
	return { ...way, path: [], seat: seat ?? undefined };
}

function added(list: readonly string[], id: string): string[] {
	return list.includes(id) ? [...list] : [...list, id];
}

/** How many of the ends that can be reached were seen, on any way. */
export function endsSeen(story: Story, way: Way): { seen: number; all: number } {
	const ahead = reachable(story, story.start);
	const ends = story.nodes.filter(isEnding).filter(({ id }) => ahead.has(id));
	return { seen: ends.filter((end) => way.ends.includes(end.id)).length, all: ends.length };
}

/** All places that can be reached from one, itself among them. */
export function reachable<P extends Place>(story: Story<P>, from: string): Set<string> {
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
