import {
	choicesOf,
	isEnding,
	placeOf,
	reachable,
	type Choice,
	type Place,
	type Story,
	type Told
} from './story.ts';

/** A fault of the content, with its place in the step's data. */
export type Fault = { path: (string | number)[]; message: string };

/** A story as it is written: a place may have no lines in a test of its graph. */
type Written = Story<Place & Partial<Pick<Told, 'lines'>>>;

/** How long a story may be. More decisions than that nobody makes in a lesson, more ways nobody looks over. */
export const limits = { longest: 14, ways: 2000 };

/** What an author got wrong in the graph of a story or in the reasons that belong to its choices. */
export function scenarioFaults(prompt: Written, key: { because: readonly { choice: string }[] }): Fault[] {
	return [
		...placeFaults(prompt),
		...choiceFaults(prompt, key),
		...wayFaults(prompt),
		...lengthFaults(prompt),
		...balanceFaults(prompt),
		...lineFaults(prompt),
		...reasonFaults(prompt, key)
	];
}

function placeFaults({ start, nodes, seats = [] }: Story): Fault[] {
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
	seats.forEach((seat, index) => {
		if (!nodes.some((place) => place.id === seat.start))
			faults.push({
				path: ['prompt', 'seats', index, 'start'],
				message: `this seat starts at "${seat.start}", but no node has this id`
			});
		if (seats.findIndex(({ id }) => id === seat.id) < index)
			faults.push({
				path: ['prompt', 'seats', index, 'id'],
				message: `two seats have the id "${seat.id}"; give this one another`
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

/** Where the story begins, for each who is in it, with the place in the data. */
function beginnings({ start, seats = [] }: Story): { start: string; path: (string | number)[] }[] {
	return [
		{ start, path: ['prompt', 'start'] },
		...seats.map((seat, index) => ({ start: seat.start, path: ['prompt', 'seats', index, 'start'] }))
	];
}

/** Ends that can be reached from a place, itself among them. */
function endsAhead(story: Story, from: string) {
	const ahead = reachable(story, from);
	return story.nodes.filter(isEnding).filter((end) => ahead.has(end.id));
}

function comesBack(story: Story, place: Place): boolean {
	return choicesOf(place).some(({ to }) => reachable(story, to).has(place.id));
}

function wayFaults(story: Story): Fault[] {
	const faults: Fault[] = [];
	const starts = beginnings(story).map(({ start }) => start);
	const met = new Set(starts.flatMap((start) => [...reachable(story, start)]));
	story.nodes.forEach((place, index) => {
		const path = ['prompt', 'nodes', index];
		if (starts.every((start) => placeOf(story, start)) && !met.has(place.id))
			faults.push({ path, message: `no way leads to "${place.id}"; let a choice lead here or take it out` });
		if (endsAhead(story, place.id).length === 0)
			faults.push({ path, message: `from "${place.id}" no end can be reached` });
		else if (comesBack(story, place))
			faults.push({
				path,
				message: `a way leads from "${place.id}" back to it, so that one can go round for ever; let each way lead on`
			});
	});
	return faults;
}

/** Decisions on the shortest and the longest way from a place, and how many ways there are. Not for circles. */
export function lengthsFrom(
	story: Story,
	start: string
): { shortest: number; longest: number; ways: number } {
	const known = new Map<string, ReturnType<typeof lengthsFrom>>();
	function from(id: string): ReturnType<typeof lengthsFrom> {
		const before = known.get(id);
		if (before) return before;
		const place = placeOf(story, id);
		const ahead = place ? choicesOf(place).map(({ to }) => from(to)) : [];
		const here =
			ahead.length === 0
				? { shortest: 0, longest: 0, ways: 1 }
				: {
						shortest: 1 + Math.min(...ahead.map((one) => one.shortest)),
						longest: 1 + Math.max(...ahead.map((one) => one.longest)),
						ways: ahead.reduce((sum, one) => sum + one.ways, 0)
					};
		known.set(id, here);
		return here;
	}
	return from(start);
}

function lengthFaults(story: Story): Fault[] {
	if (story.nodes.some((place) => comesBack(story, place))) return [];
	return beginnings(story).flatMap(({ start, path }) => {
		if (!placeOf(story, start)) return [];
		const { shortest, longest, ways } = lengthsFrom(story, start);
		const faults: Fault[] = [];
		if (shortest === 0)
			faults.push({
				path,
				message: `"${start}" is an end, so that nothing is asked; begin at a node that asks`
			});
		if (longest > limits.longest)
			faults.push({
				path,
				message: `the longest way from here has ${longest} decisions; shorten it to ${limits.longest}`
			});
		if (ways > limits.ways)
			faults.push({
				path,
				message: `there are ${ways} ways from here, more than anybody can look over; let some of them meet in fewer than ${limits.ways}`
			});
		return faults;
	});
}

/** Whether on every way from here something is lost. */
function isLost(story: Story, place: Place): boolean {
	const ends = endsAhead(story, place.id);
	return ends.length > 0 && ends.every(({ tone }) => tone === 'harm');
}

/**
 * A way out from everywhere: an end without loss; and where the loss can no longer be undone, another end than the
 * worst. Having come that far, one may well be led to it by each choice.
 */
function balanceFaults(story: Story): Fault[] {
	const faults: Fault[] = [];
	const ends = story.nodes.filter(isEnding);
	const path = ['prompt', 'nodes'];
	if (ends.length > 0 && !ends.some(({ tone }) => tone === 'safe'))
		faults.push({ path, message: 'no end is safe; add one at which nothing is lost' });
	if (ends.length > 0 && ends.every(({ tone }) => tone === 'safe'))
		faults.push({
			path,
			message: 'every end is safe, so that no choice matters; add one that is close or harm'
		});
	story.nodes.forEach((place, index) => {
		if (place.type !== 'ask' || !isLost(story, place) || endsAhead(story, place.id).length > 1) return;
		const before = story.nodes.filter((one) => choicesOf(one).some(({ to }) => to === place.id));
		if (before.length === 0 || before.some((one) => !isLost(story, one)))
			faults.push({
				path: [...path, index],
				message: `whatever is chosen at "${place.id}", it comes to the same loss; let one choice be a way out`
			});
	});
	return faults;
}

/** A line that stands only after a choice needs one that can have been taken by then. */
function lineFaults(story: Written): Fault[] {
	const choices = [...choicesWithPath(story)].map(({ choice }) => choice);
	return story.nodes.flatMap((place, index) =>
		(place.lines ?? []).flatMap((line, at): Fault[] => {
			if (line.if === undefined) return [];
			const [name, id] = 'took' in line.if ? ['took', line.if.took] : ['notTook', line.if.notTook];
			const path = ['prompt', 'nodes', index, 'lines', at, 'if', name];
			const found = choices.filter((choice) => choice.id === id);
			if (found.length === 0) return [{ path, message: `no choice of this story has the id "${id}"` }];
			return found.some(({ to }) => reachable(story, to).has(place.id))
				? []
				: [
						{
							path,
							message: `no way leads from the choice "${id}" to here, so that this never changes; name one that comes before, or take "if" out`
						}
					];
		})
	);
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
