import { readAnswer, type Head, type Observation } from '#lib/live/answer.ts';
import { askJson } from './ask.ts';
import { fail, type Result } from './result.ts';

/** One question: a figure for all countries, from one year to another. */
export type Question = { indicator: string; from: number; to: number };

export type Limits = {
	/** Bytes of all pages of an answer together. */
	bytes: number;
	/** Milliseconds for all pages together. */
	ms: number;
	/** Pages, each with `perPage` rows. */
	pages: number;
	perPage: number;
};

/** 66 years of 266 countries and groups are 17,556 rows of some 290 bytes: one page, and less than the bytes allowed. */
export const usualLimits: Limits = { bytes: 8_000_000, ms: 25_000, pages: 4, perPage: 20_000 };

export const worldBank = new URL('https://api.worldbank.org/');

/**
 * Asks the World Bank, page after page, and gives the pages as one, in the same form: head, then rows. Rows carry only
 * what the app reads.
 */
export async function askWorldBank(
	question: Question,
	upstream: URL = worldBank,
	limits: Limits = usualLimits
): Promise<Result<[Head, Observation[]]>> {
	const allowance = { bytes: limits.bytes };
	const signal = AbortSignal.timeout(limits.ms);
	let rows: Observation[] = [];
	for (let page = 1; ; page++) {
		const asked = await askJson(addressOf(question, page, limits.perPage, upstream), { allowance, signal });
		if (!asked.ok) return asked;
		const answer = readAnswer(asked.value);
		if (answer.type !== 'rows') return fail(answer.type);
		if (answer.head.pages > limits.pages) return fail('too-large');
		rows = rows.concat(answer.rows);
		if (page >= answer.head.pages)
			return {
				ok: true,
				value: [{ ...answer.head, page: 1, pages: 1, per_page: rows.length, total: rows.length }, rows]
			};
	}
}

function addressOf({ indicator, from, to }: Question, page: number, perPage: number, upstream: URL): URL {
	const url = new URL(`/v2/country/all/indicator/${encodeURIComponent(indicator)}`, upstream);
	url.search = new URLSearchParams({
		format: 'json',
		per_page: String(perPage),
		date: `${from}:${to}`,
		page: String(page)
	}).toString();
	return url;
}
