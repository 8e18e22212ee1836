import { noChoices, type Choices, type ColumnChoice } from '#lib/data/import/choices.ts';
import type { ImportFault } from '#lib/data/import/fault.ts';
import { openImport, type Import } from '#lib/data/import/import-in-worker.ts';
import type { Preview } from '#lib/data/import/preview.ts';
import type { DeviceDb } from '#lib/db/db.ts';
import { attempt, type StorageTrouble } from '#lib/db/failure.ts';
import { newId } from '#lib/db/id.ts';
import { longestName, saveTable } from '#lib/db/tables.ts';

/** What a learner writes about a table. */
export type About = { name: string; publisher: string; year: string };

type Phase = 'choose' | 'reading' | 'refused' | 'preview' | 'broken' | 'storing';

/** One table on its way in: chosen, read, looked at, put right, stored. Nothing is stored before the last step. */
export class Importing {
	phase = $state<Phase>('choose');
	/** Name of the file, with its ending. */
	file = $state.raw({ name: '', size: 0 });
	share = $state(0);
	choices = $state.raw<Choices>(noChoices);
	preview = $state.raw<Preview | null>(null);
	fault = $state.raw<ImportFault | null>(null);
	trouble = $state.raw<StorageTrouble | null>(null);
	about = $state<About>({ name: '', publisher: '', year: '' });
	/** The table is being read once more, with other choices; what is shown is the earlier reading. */
	again = $state(false);

	#open: (source: Blob) => Import;
	#source: Blob | null = null;
	#import: Import | null = null;
	/** Kept when storing failed: the worker gives a table away only once. */
	#taken: Awaited<ReturnType<Import['take']>> = null;
	#reading: Promise<void> = Promise.resolve();

	constructor(open: (source: Blob) => Import = openImport) {
		this.#open = open;
	}

	/** Begins with a file. A pasted text comes as a file as well; that it is UTF-8 is known then. */
	async open(source: Blob, name: string, known: Partial<Choices> = {}): Promise<void> {
		this.close();
		this.file = { name, size: source.size };
		this.about = {
			name: name.replace(/\.(?:csv|tsv|txt|tab)$/i, '').slice(0, longestName),
			publisher: '',
			year: ''
		};
		this.choices = { ...noChoices, ...known };
		this.phase = 'reading';
		this.share = 0;
		this.#source = source;
		await this.#read();
	}

	/** Another encoding, delimiter or header. */
	async change(choices: Partial<Choices>): Promise<void> {
		// With another delimiter the columns are others, and what was said of them means nothing.
		const columns = choices.delimiter === undefined ? this.choices.columns : {};
		this.choices = { ...this.choices, columns, ...choices };
		await this.#read();
	}

	async changeColumn(at: number, choice: ColumnChoice): Promise<void> {
		const columns = { ...this.choices.columns, [at]: { ...this.choices.columns[at], ...choice } };
		this.choices = { ...this.choices, columns };
		await this.#read();
	}

	#read(): Promise<void> {
		const reader = this.#reader();
		if (!reader) return Promise.resolve();
		this.again = true;
		this.#reading = (async () => {
			try {
				const result = await reader.read(this.choices, (share) => (this.share = share));
				// Given up for a later reading, or for good.
				if (!result || reader !== this.#import) return;
				this.again = false;
				this.fault = result.ok ? null : result.fault;
				// What was seen before stays, so that a choice that goes nowhere can be taken back.
				if (result.ok) this.preview = result.value;
				this.phase = result.ok ? 'preview' : 'refused';
			} catch (cause) {
				if (reader === this.#import) this.#break(cause);
			}
		})();
		return this.#reading;
	}

	/** A worker that has the file: a new one in the beginning, and after the file was given away. */
	#reader(): Import | null {
		if (this.#import && !this.#taken) return this.#import;
		this.#import?.close();
		this.#taken = null;
		try {
			this.#import = this.#source && this.#open(this.#source);
		} catch (cause) {
			this.#break(cause);
			return null;
		}
		return this.#import;
	}

	/** Stores the table as it was read last; gives its id, or null where that did not work. */
	async store(db: DeviceDb, learner: string, now = Date.now()): Promise<string | null> {
		await this.#reading;
		const { preview, choices, file } = this;
		if (this.phase !== 'preview' || !preview) return null;
		this.phase = 'storing';
		this.trouble = null;
		try {
			const taken = (this.#taken ??= await (this.#import?.take() ?? Promise.resolve(null)));
			if (!taken) throw new Error('there is no table to store');
			const { encoding, columns, key, rows, faultCount } = preview;
			const id = newId();
			const { name, publisher, year } = $state.snapshot(this.about);
			const stored = await attempt(() =>
				saveTable(db, {
					own: {
						id,
						learner,
						name: name.trim() || file.name,
						kind: 'own',
						file: { ...file, encoding },
						choices,
						columns,
						key,
						rows,
						faults: faultCount,
						source: { publisher: publisher.trim(), year: year.trim() },
						from: null,
						at: now
					},
					cells: { data: taken.data },
					original: taken.original
				})
			);
			if (stored.ok) return id;
			this.trouble = stored.trouble;
			this.phase = 'preview';
		} catch (cause) {
			this.#break(cause);
		}
		return null;
	}

	/** Back to the beginning; what was being read is given up. */
	close(): void {
		this.#import?.close();
		this.#import = null;
		this.#source = null;
		this.#taken = null;
		this.phase = 'choose';
		this.preview = null;
		this.fault = null;
		this.trouble = null;
		this.again = false;
	}

	#break(cause: unknown): void {
		console.error(cause);
		this.#import?.close();
		this.#import = null;
		this.again = false;
		this.phase = 'broken';
	}
}
