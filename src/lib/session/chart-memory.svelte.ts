import { liveQuery, type Subscription } from 'dexie';
import { SvelteMap } from 'svelte/reactivity';
import { chartsOf, removeEvidence, saveEvidence } from '#lib/db/evidence.ts';
import { newId } from '#lib/db/id.ts';
import { longestText } from '#lib/db/notes.ts';
import type { Argument, ChartCard, ChartView } from '#lib/db/rows.ts';
import { Outbox } from './outbox.ts';
import { session } from './session.svelte.ts';

type Device = Pick<NonNullable<typeof session.ready>, 'db' | 'learner'>;

/**
 * The charts one learner kept as evidence. A change is on screen at once and on its way to the store in the same moment;
 * what other windows write is followed, except where something of ours is not stored yet.
 */
export class ChartMemory {
	#open: () => Promise<Device>;
	#outbox = new Outbox();
	#cards = new SvelteMap<string, ChartCard>();
	#subscription: Subscription | null = null;
	#stopped = false;
	#read = $state(false);

	/** Null until the device was asked. The newest first. */
	readonly cards = $derived<readonly ChartCard[] | null>(
		this.#read ? [...this.#cards.values()].sort((a, b) => b.at - a.at || (a.id < b.id ? -1 : 1)) : null
	);

	/** @param open how to get at the device; asked for when it is needed */
	constructor(open: () => Promise<Device> = () => session.open()) {
		this.#open = open;
	}

	async start(): Promise<void> {
		const { db, learner } = await this.#open();
		if (this.#stopped) return;
		this.#subscription = liveQuery(() => chartsOf(db, learner.id)).subscribe({
			next: (rows) => this.#adopt(rows),
			error: (cause) => console.error('Kept charts cannot be followed.', cause)
		});
	}

	stop(): void {
		this.#stopped = true;
		this.#subscription?.unsubscribe();
	}

	#adopt(rows: readonly ChartCard[]): void {
		const stored = new Set(rows.map(({ id }) => id));
		for (const id of [...this.#cards.keys()])
			if (!stored.has(id) && !this.#outbox.has(id)) this.#cards.delete(id);
		for (const row of rows) if (!this.#outbox.has(row.id)) this.#cards.set(row.id, row);
		this.#read = true;
	}

	/** The card is on screen at once. Over when it is stored: on a full device that is when there is room again. */
	keep(source: ChartView, says: string, argument: Argument): Promise<void> {
		return new Promise((stored, broken) => {
			// The learner is known when the row is written; until then nobody asks for it.
			this.#put(
				{
					id: newId(),
					learner: '',
					source,
					says: cut(says),
					argument: clean(argument),
					at: Date.now()
				},
				stored
			).catch(broken);
		});
	}

	/** Time stays that of the making, so that a card does not jump while it is written on. */
	change(id: string, part: { says?: string; argument?: Argument }): void {
		const card = this.#cards.get(id);
		if (!card) return;
		const says = cut(part.says ?? card.says);
		const argument = part.argument ? clean(part.argument) : card.argument;
		void this.#put({ ...card, says, argument });
	}

	/** Hands back how to undo it. */
	async remove(id: string): Promise<() => void> {
		const card = this.#cards.get(id);
		if (!card) return () => undefined;
		this.#cards.delete(id);
		await this.#outbox.put(id, async () => removeEvidence((await this.#open()).db, id));
		return () => void this.#put(card);
	}

	#put(card: ChartCard, stored?: () => void): Promise<void> {
		this.#cards.set(card.id, card);
		return this.#outbox.put(card.id, async () => {
			const { db, learner } = await this.#open();
			await saveEvidence(db, { ...card, learner: learner.id });
			stored?.();
		});
	}
}

function clean({ reason, other, sure }: Argument): Argument {
	return { reason: cut(reason), other: cut(other), sure };
}

function cut(text: string): string {
	return text.slice(0, longestText);
}
