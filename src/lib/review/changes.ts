import { compareIdeas, type Change } from '#lib/ideas/compare.ts';
import type { Idea } from '#lib/ideas/idea.ts';
import { standsOn } from './anchor.ts';
import { threadsOf, type Dialogue, type Thread } from './dialogue.ts';

/** A change since somebody last looked, with the comments on what was changed that were there before. */
export type Answered = { change: Change; threads: Thread[] };

/**
 * What became of an idea since a mentor last saw it, in reading order. A change to a note that carries a comment is
 * likely its answer, so the comment stands beside it.
 * @param seen the idea as it was then
 */
export function changesSince(seen: Idea, now: Idea, dialogue: Dialogue): Answered[] {
	const threads = threadsOf(dialogue, now);
	return compareIdeas(seen, now).map((change) => {
		const touched = touchedBy(change);
		return {
			change,
			threads: threads.filter(({ comment }) => {
				const on = standsOn(comment.anchor);
				return on !== null && touched.includes(on);
			})
		};
	});
}

/** Ids of notes and items, or the name of a field, that a change touches. */
export function touchedBy(change: Change): string[] {
	switch (change.type) {
		case 'field':
			return [change.name];
		case 'layer':
		case 'year':
		case 'chosen':
			return [];
		case 'item-added':
		case 'item-removed':
		case 'item-changed':
			return [change.id];
		case 'linked':
		case 'unlinked':
			// A comment on a need is answered by linking something to it.
			return [change.note, change.to];
		default:
			return [change.note];
	}
}
