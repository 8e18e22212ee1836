import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { listen, stop } from '../../listen.ts';

/*
 * Stands in for the World Bank in tests: answers in the form that the documentation of its Indicators API (version 2)
 * describes. All values are made up.
 */

type Place = { id: string; value: string; iso3: string; values: Readonly<Record<number, number | null>> };

const places: readonly Place[] = [
	{ id: 'ZH', value: 'Africa Eastern and Southern', iso3: 'AFE', values: { 2021: 11.5, 2022: 12.5 } },
	{ id: 'XD', value: 'High income', iso3: '', values: { 2021: 91.5, 2022: 92.5 } },
	{ id: '1W', value: 'World', iso3: 'WLD', values: { 2021: 61.5, 2022: 62.5 } },
	{ id: 'JP', value: 'Japan', iso3: 'JPN', values: { 2021: 81.5, 2022: 82.5 } },
	{ id: 'KE', value: 'Kenya', iso3: 'KEN', values: { 2021: 31.5, 2022: null } },
	{ id: 'XK', value: 'Kosovo', iso3: 'XKX', values: { 2021: null, 2022: 72.5 } },
	{ id: 'JG', value: 'Channel Islands', iso3: 'CHI', values: { 2021: 71.5, 2022: 73.5 } }
];

/** All rows about a figure, newest year first for each place, as the API orders them. */
export function observations(id: string, name = `Official name of ${id} (% of population)`) {
	return places.flatMap(({ id: place, value: called, iso3, values }) =>
		Object.keys(values)
			.map(Number)
			.sort((a, b) => b - a)
			.map((year) => ({
				indicator: { id, value: name },
				country: { id: place, value: called },
				countryiso3code: iso3,
				date: String(year),
				value: values[year] ?? null,
				unit: '',
				obs_status: '',
				decimal: 1
			}))
	);
}

/** One page of an answer, as text. */
export function answerPage(id: string, page: number, perPage: number): string {
	const rows = observations(id);
	const head = {
		page,
		pages: Math.ceil(rows.length / perPage),
		per_page: perPage,
		total: rows.length,
		sourceid: '2',
		lastupdated: '2026-07-13'
	};
	return JSON.stringify([head, rows.slice((page - 1) * perPage, page * perPage)]);
}

/** What the API says about an id it does not know. */
export const refusal = JSON.stringify([
	{ message: [{ id: '120', key: 'Invalid value', value: 'The provided parameter value is not valid' }] }
]);

type Answering = (req: IncomingMessage, res: ServerResponse, url: URL) => void;

/** Pages as they are asked for. */
export const asDocumented: Answering = (_req, res, url) => {
	const id = url.pathname.split('/').at(-1) ?? '';
	const page = Number(url.searchParams.get('page') ?? 1);
	const perPage = Number(url.searchParams.get('per_page') ?? 50);
	res.writeHead(200, { 'Content-Type': 'application/json;charset=utf-8' }).end(answerPage(id, page, perPage));
};

/** A server on this computer only. `asked` holds what it was asked, with the headers that came along. */
export async function openUpstream(answering: Answering = asDocumented) {
	const asked: { path: string; headers: IncomingMessage['headers'] }[] = [];
	const server = createServer((req, res) => {
		asked.push({ path: req.url ?? '', headers: req.headers });
		answering(req, res, new URL(req.url ?? '/', 'http://localhost'));
	});
	const port = await listen(server, 0, '127.0.0.1');
	return { url: new URL(`http://127.0.0.1:${port}/`), asked, close: () => stop(server, 0) };
}
