import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { fail, type Result } from './result.ts';
import { Shelf, type Kept } from './shelf.ts';
import { askWorldBank, type Limits, type Question } from './worldbank.ts';

const pack = promisify(gzip);
const hour = 60 * 60 * 1000;

export type DeskOptions = {
	/** Another host than the World Bank's; for tests. */
	upstream?: URL;
	limits?: Limits;
	now?: () => number;
	/** Bytes of packed answers kept in memory. */
	shelf?: number;
};

/** How long an answer is handed out without asking again: the World Bank renews its figures a few times a year. */
const fresh = 12 * hour;
/** How long an older one may stand in when the World Bank cannot be asked. */
const usable = 7 * 24 * hour;
/** Questions about one figure that may wait behind each other. */
const longestQueue = 8;

/**
 * Where the pages of a class put their questions. Forty devices that ask the same are one question to the World Bank;
 * different ones about the same figure go one after the other.
 */
export class Desk {
	readonly #options: DeskOptions;
	readonly #shelf: Shelf;
	readonly #underway = new Map<string, Promise<Result<Kept>>>();
	readonly #queues = new Map<string, { last: Promise<unknown>; length: number }>();

	constructor(options: DeskOptions = {}) {
		this.#options = options;
		this.#shelf = new Shelf(options.shelf ?? 4_000_000);
	}

	now(): number {
		return (this.#options.now ?? Date.now)();
	}

	async answer(question: Question): Promise<Result<Kept>> {
		const key = `${question.indicator} ${question.from}:${question.to}`;
		const kept = this.#shelf.get(key);
		if (kept && this.now() - kept.at < fresh) return { ok: true, value: kept };
		let asking = this.#underway.get(key);
		if (!asking) {
			asking = this.#inTurn(question.indicator, () => this.#ask(key, question)).finally(() =>
				this.#underway.delete(key)
			);
			this.#underway.set(key, asking);
		}
		const asked = await asking;
		return !asked.ok && kept && this.now() - kept.at < usable ? { ok: true, value: kept } : asked;
	}

	async #ask(key: string, question: Question): Promise<Result<Kept>> {
		const asked = await askWorldBank(question, this.#options.upstream, this.#options.limits);
		if (!asked.ok) return asked;
		const kept = { body: await pack(JSON.stringify(asked.value)), at: this.now() };
		this.#shelf.put(key, kept);
		return { ok: true, value: kept };
	}

	/** Runs `work` when everything before it about the same figure has ended. */
	async #inTurn(indicator: string, work: () => Promise<Result<Kept>>): Promise<Result<Kept>> {
		const queue = this.#queues.get(indicator) ?? { last: Promise.resolve(), length: 0 };
		if (queue.length >= longestQueue) return fail('busy');
		queue.length++;
		this.#queues.set(indicator, queue);
		const turn = queue.last.then(work);
		// The next one's turn comes whether or not this one went well.
		queue.last = turn.catch(() => undefined);
		try {
			return await turn;
		} finally {
			queue.length--;
			if (queue.length === 0) this.#queues.delete(indicator);
		}
	}
}
