import type { IdeaRow } from '#lib/db/rows.ts';
import type { Advice } from './advice.ts';

const day = 24 * 60 * 60 * 1000;
/** The next session of the program is often weeks away; a file that old no longer holds the work. */
const longAgo = 7 * day;

/**
 * Why an idea should go into a file now. `evictable`: this browser may clear what it keeps. `gap`: nothing has left
 * the device for long, though somebody worked on it since.
 */
export type IdeaAdvice = { why: 'evictable' | 'gap'; ideas: IdeaRow[] } | null;

/** @param advice what is known of this browser; `memory` where it keeps nothing at all */
export function ideaAdvice(ideas: readonly IdeaRow[], advice: Advice | 'memory', now: number): IdeaAdvice {
	const unsent = ideas.filter((idea) => hasWork(idea) && (idea.sentAt === null || idea.at > idea.sentAt));
	if (advice !== null) return unsent.length > 0 ? { why: 'evictable', ideas: unsent } : null;
	const old = unsent.filter(({ sentAt, madeAt }) => now - (sentAt ?? madeAt) >= longAgo);
	return old.length > 0 ? { why: 'gap', ideas: old } : null;
}

/** An idea that was only begun is not worth a warning. */
function hasWork({ title, issue, notes }: IdeaRow): boolean {
	return title !== '' || issue !== '' || notes > 0;
}
