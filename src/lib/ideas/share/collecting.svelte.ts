import { fragmentIn } from '#lib/exchange/fragment.ts';
import { joinCodes, readCode, type CodePart } from '#lib/exchange/link.ts';
import { CodePieces } from '#lib/session/code-pieces.ts';

export type ReadCode =
	/** A piece of a series; `fresh` where it was not here yet. */
	| { type: 'piece'; k: number; fresh: boolean }
	/** All that stands behind `#`, from one code or from the last piece of a series. */
	| { type: 'whole'; fragment: string }
	/** `half`: one of ours, but cut short. `damaged`: all are here and do not fit. */
	| { type: 'not-ours' | 'newer' | 'half' | 'damaged' };

/** A series of codes on its way in, across the tabs and visits in which its pieces are opened. */
export class Collecting {
	readonly #pieces: CodePieces;
	#series = $state.raw<Pick<CodePart, 'series' | 'n'> | null>(null);
	#have = $state.raw<readonly number[]>([]);
	#lasting = $state(true);

	constructor(pieces = new CodePieces()) {
		this.#pieces = pieces;
	}

	/** Null until the first piece. */
	get now(): { n: number; have: readonly number[]; missing: readonly number[]; lasting: boolean } | null {
		const series = this.#series;
		if (!series) return null;
		const have = new Set(this.#have);
		const missing = Array.from({ length: series.n }, (_, i) => i + 1).filter((k) => !have.has(k));
		return { n: series.n, have: this.#have, missing, lasting: this.#lasting };
	}

	/** Takes what a code or an address says. */
	read(text: string): ReadCode {
		const fragment = fragmentIn(text);
		if (/^\d{1,3}\./.test(fragment)) return { type: 'whole', fragment };
		const [, version] = /^q(\d{1,3})\./.exec(fragment) ?? [];
		if (version === undefined) return { type: 'not-ours' };
		if (version !== '1') return { type: Number(version) > 1 ? 'newer' : 'not-ours' };
		const part = readCode(fragment);
		if (!part) return { type: 'half' };
		const fresh = !this.#pieces.like(part).some(({ k, text }) => k === part.k && text === part.text);
		this.#lasting = this.#pieces.keep(part);
		this.#series = { series: part.series, n: part.n };
		return this.joined() ?? { type: 'piece', k: part.k, fresh };
	}

	/** Looks again after another tab may have read one. */
	joined(): ReadCode | null {
		const series = this.#series;
		if (!series) return null;
		const parts = this.#pieces.like(series);
		this.#have = parts.map(({ k }) => k);
		if (parts.length < series.n) return null;
		const fragment = joinCodes(parts);
		if (fragment !== null) return { type: 'whole', fragment };
		// One of them is not what was shown. Nobody can tell which.
		this.forget();
		return { type: 'damaged' };
	}

	forget(): void {
		if (this.#series) this.#pieces.forget(this.#series);
		this.#series = null;
		this.#have = [];
	}
}
