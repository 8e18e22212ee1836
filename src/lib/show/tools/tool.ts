import * as v from 'valibot';
import type { Component } from 'svelte';
import type { LessonContent } from '#lib/content/catalog.ts';
import type { Locale } from '#lib/words/locale.ts';

/** What the room sees of a tool; drawn over the board at 1920 × 1080 or 1600 × 1200 px. */
export type FrontProps<State> = {
	state: State;
	/** False for small pictures of the screen: no sound, no movement of their own. */
	live: boolean;
	lang: Locale;
	lesson: LessonContent;
	/** The step on screen. */
	step: string;
	/** For what happens on the projector by itself (a wheel that comes to rest). */
	set: (state: State) => void;
};

/** What the presenter moves. */
export type ToolDeskProps<State> = Omit<FrontProps<State>, 'live'> & {
	/** Whether the room sees the tool now. */
	shown: boolean;
	/** Shows it to the room, or takes it away. */
	show: (shown: boolean) => void;
};

/** A tool for work with the class. Its state is a plain object that travels with the show. */
export type Tool<State> = {
	/** What JSON can hold; what cannot be read counts as none yet. */
	state: v.GenericSchema<unknown, State>;
	fresh: () => State;
	Front: Component<FrontProps<State>>;
	Desk: Component<ToolDeskProps<State>>;
};

export function toolState<State>(tool: Pick<Tool<State>, 'state' | 'fresh'>, shared: unknown): State {
	const read = v.safeParse(tool.state, shared);
	return read.success ? read.output : tool.fresh();
}
