import type { Draft, Entry, Review } from '#lib/db/rows.ts';
import { minutesFor } from './minutes.ts';

/**
 * Where a mentor is with an idea: changed since the last visit; never opened; something written that is not sent; waiting for the
 * team; or read.
 */
export const stages = ['changed', 'unread', 'writing', 'sent', 'read'] as const;
export type Stage = (typeof stages)[number];

/** An idea on the desk as its card shows it. */
export type DeskCard = Review & {
	stage: Stage;
	minutes: number;
	/** Comments that wait to be sent, and half-written ones. */
	waiting: number;
	half: number;
	/** Answers of the team to this mentor since the last sending. */
	answers: number;
};

/** Every idea with what was written about it. Entries and drafts are gone through once, however many ideas there are. */
export function deskCards(
	reviews: readonly Review[],
	entries: readonly Entry[],
	drafts: readonly Draft[],
	mentor: string
): DeskCard[] {
	const keyOf = new Map(reviews.map(({ idea, as }) => [idea, as ?? mentor]));
	const sentAt = new Map(reviews.map((review) => [review.idea, review.sentAt ?? 0]));
	const own = new Set(entries.filter(({ idea, by }) => keyOf.get(idea) === by.key).map(({ id }) => id));
	const answers = countBy(
		entries.filter(
			(entry) =>
				'to' in entry &&
				entry.by.role === 'student' &&
				own.has(entry.to) &&
				entry.at > (sentAt.get(entry.idea) ?? 0)
		)
	);
	const told = drafts.filter(({ type }) => type !== 'reply');
	const waiting = countBy(told.filter((draft) => isReady(draft)));
	const half = countBy(told.filter((draft) => !isReady(draft)));
	return reviews.map((review) => {
		const [waits, halves] = [waiting.get(review.idea) ?? 0, half.get(review.idea) ?? 0];
		return {
			...review,
			stage: stageOf(review, waits + halves),
			minutes: minutesFor(review),
			waiting: waits,
			half: halves,
			answers: answers.get(review.idea) ?? 0
		};
	});
}

function stageOf({ seenAt, changes, sentAt }: Review, written: number): Stage {
	if (seenAt === null) return 'unread';
	if (written > 0) return 'writing';
	if (changes !== null && changes > 0) return 'changed';
	return sentAt === null ? 'read' : 'sent';
}

/** Whether a draft goes along with the next sending. */
export function isReady(draft: Draft): boolean {
	return draft.type === 'mark' || (draft.type !== 'reply' && draft.ready);
}

function countBy(rows: readonly { idea: string }[]): Map<string, number> {
	const counts = new Map<string, number>();
	for (const { idea } of rows) counts.set(idea, (counts.get(idea) ?? 0) + 1);
	return counts;
}

export const sortings = ['todo', 'newest', 'short', 'team'] as const;
export type Sorting = (typeof sortings)[number];

export function inOrder(cards: readonly DeskCard[], by: Sorting, lang: string): DeskCard[] {
	const name = new Intl.Collator(lang, { numeric: true });
	const compare: Record<Sorting, (a: DeskCard, b: DeskCard) => number> = {
		todo: (a, b) => stages.indexOf(a.stage) - stages.indexOf(b.stage) || b.answers - a.answers,
		newest: (a, b) => b.at - a.at,
		short: (a, b) => a.minutes - b.minutes,
		team: (a, b) => name.compare(placeOf(a), placeOf(b))
	};
	// Of two that are equal here the newer one comes first, and the order never hangs on chance.
	return [...cards].sort(
		(a, b) => compare[by](a, b) || b.receivedAt - a.receivedAt || (a.idea < b.idea ? -1 : 1)
	);
}

function placeOf({ class: from, team, title }: DeskCard): string {
	return `${from?.name ?? ''} ${team} ${title}`;
}

/** Cards whose words hold all that was typed, and that are at one of the stages. */
export function filtered(cards: readonly DeskCard[], words: string, stage: Stage | 'all'): DeskCard[] {
	const wanted = normal(words).split(/\s+/).filter(Boolean);
	return cards.filter((card) => {
		if (stage !== 'all' && card.stage !== stage) return false;
		if (wanted.length === 0) return true;
		const all = normal(`${card.title} ${card.team} ${card.class?.name ?? ''} ${card.ask} ${card.from}`);
		return wanted.every((one) => all.includes(one));
	});
}

/** Wide and narrow letters, large and small ones are the same to one who looks for something. */
function normal(text: string): string {
	return text.normalize('NFKC').toLowerCase();
}
