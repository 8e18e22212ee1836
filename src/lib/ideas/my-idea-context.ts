import { setContext } from 'svelte';
import type { Locale } from '#lib/words/locale.ts';
import type { Section } from './idea.ts';
import type { StudioRoom } from './studio-rooms.ts';

/** An idea as a list shows it. */
export type MyIdea = { id: string; title: string; notes: number };

/** What a step shows of the idea it is about. Notes of cases that were practised on are not counted. */
export type IdeaState = {
	user: string;
	/** Words on the notes of each part. */
	notes: Readonly<Record<Section, readonly string[]>>;
	/** Needs that count, and how many of them have an answer. */
	needs: { total: number; answered: number };
	/** The words that stand in each room; of rooms that hold no words of their own, none. */
	says: Readonly<Partial<Record<StudioRoom, readonly string[]>>>;
};

/** The ideas of the learner at work. */
export type MyIdeas = {
	/** The last changed first; null until they are known. */
	readonly list: readonly MyIdea[] | null;
	/** They are behind the learner's four digits: nothing of them is shown. */
	readonly hidden: boolean;
	/** Of the idea that is followed; null until it is known, or where it is not on this device. */
	readonly state: IdeaState | null;
	follow: (id: string | null) => void;
	/** Makes an idea with nothing in it and hands back its id. */
	create: () => Promise<string>;
	/** Address of an idea in a room of the studio; without an idea, of the list. */
	href: (id: string | null, room?: StudioRoom) => string;
};

export type OpenIdeas = (lang: Locale) => Promise<{ value: MyIdeas; close: () => void }>;
export const place = Symbol('my ideas');

/** How a step gets at the learner's ideas. Where they are kept is the page's business. */
export function setMyIdeas(open: OpenIdeas): void {
	setContext(place, open);
}
