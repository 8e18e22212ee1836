/** How far one film is, in frames. */
type State = { name: string; done: number; total: number; began: number; said: number };

/**
 * Shows how far films are that are made side by side: one line that is rewritten on a terminal, a line for every
 * tenth of a film in a log.
 */
export class Progress {
	readonly #films = new Set<State>();
	readonly #terminal: boolean;
	readonly #write: (text: string) => void;

	constructor(write: (text: string) => void, terminal: boolean) {
		this.#write = write;
		this.#terminal = terminal;
	}

	/** A film begins. Call `at` with the frames done so far, and `end` whatever became of it. */
	begin(name: string, total: number): { at: (done: number) => void; end: () => void } {
		const film: State = { name, done: 0, total, began: Date.now(), said: -1 };
		this.#films.add(film);
		return {
			at: (done) => {
				film.done = done;
				const tenth = Math.floor((done / total) * 10);
				if (this.#terminal) this.#write(`\r\x1b[K${[...this.#films].map(shown).join('   ')}`);
				else if (tenth > film.said) this.#write(`${shown(film)}\n`);
				film.said = tenth;
			},
			end: () => {
				this.#films.delete(film);
				if (this.#terminal) this.#write('\r\x1b[K');
			}
		};
	}
}

function shown({ name, done, total, began }: State): string {
	const tenth = Math.floor((done / total) * 10);
	const left = done === 0 ? '?' : Math.round(((Date.now() - began) / 1000 / done) * (total - done));
	return `${name}  ${'█'.repeat(tenth)}${'░'.repeat(10 - tenth)} ${Math.floor((done / total) * 100)} %  ${left} s left`;
}
