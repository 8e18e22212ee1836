import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { serverFaults, type ServerFault } from '#lib/live/faults.ts';
import { indicatorOf } from '#lib/live/indicators.ts';
import type { Handler } from '../app.ts';
import { Desk, type DeskOptions } from './desk.ts';
import { fail, type Result } from './result.ts';
import type { Question } from './worldbank.ts';

const unpack = promisify(gunzip);

/** First year of the World Bank's tables. */
const firstYear = 1960;

/** Whether the one who started the server wants it to ask the World Bank: `LIVE_DATA=on`. */
export function wantsLive(env: Readonly<Record<string, string | undefined>>): boolean {
	return env.LIVE_DATA?.trim().toLowerCase() === 'on';
}

/**
 * Live figures in front of the build: `/live/` tells whether there are any, `/live/worldbank/<figure>?from=&to=` gets
 * them. The pages speak to this server only, and this server only to the World Bank, about the figures of a list.
 * `options` null: live figures are off.
 */
export function withLive(build: Handler, options: DeskOptions | null): Handler {
	const desk = options && new Desk(options);
	return (req, res, next) => {
		const url = readUrl(req.url);
		if (!url || !/^\/live(\/|$)/.test(url.pathname)) return build(req, res, next);
		// What comes is kept by the page on the learner's word, not by the browser.
		res.setHeader('Cache-Control', 'no-store');
		if (req.method !== 'GET') return void res.writeHead(405, { Allow: 'GET' }).end();
		if (url.pathname === '/live/' || url.pathname === '/live')
			return tell(res, 200, { worldbank: desk !== null });
		return desk ? figures(desk, url, req, res) : refuse(res, 'off');
	};
}

function readUrl(url = ''): URL | null {
	return URL.parse(url, 'http://localhost');
}

async function figures(desk: Desk, url: URL, req: IncomingMessage, res: ServerResponse): Promise<void> {
	const question = readQuestion(url, new Date(desk.now()).getUTCFullYear());
	if (!question.ok) return refuse(res, question.fault);
	const answer = await desk.answer(question.value);
	if (!answer.ok) return refuse(res, answer.fault);
	const { body, at } = answer.value;
	const packed = /\bgzip\b/.test(req.headers['accept-encoding'] ?? '');
	if (packed) res.setHeader('Content-Encoding', 'gzip');
	res.writeHead(200, {
		'Content-Type': 'application/json',
		Vary: 'Accept-Encoding',
		Age: String(Math.max(0, Math.round((desk.now() - at) / 1000)))
	});
	res.end(packed ? body : await unpack(body));
}

/** The question an address asks, if it is one of ours: a listed figure, all countries, years that make sense. */
export function readQuestion({ pathname, searchParams }: URL, thisYear: number): Result<Question> {
	const indicator = /^\/live\/worldbank\/([A-Z0-9.]{1,40})\/?$/.exec(pathname)?.[1];
	if (indicator === undefined || !indicatorOf(indicator)) return fail('unlisted');
	const from = readYear(searchParams.get('from'), 2000);
	const to = readYear(searchParams.get('to'), thisYear);
	const known = (searchParams.get('countries') ?? 'all') === 'all';
	if (!known || from === null || to === null || from < firstYear || to > thisYear || from > to)
		return fail('question');
	return { ok: true, value: { indicator, from, to } };
}

function readYear(text: string | null, usual: number): number | null {
	if (text === null || text === '') return usual;
	return /^\d{4}$/.test(text) ? Number(text) : null;
}

function refuse(res: ServerResponse, fault: ServerFault): void {
	tell(res, serverFaults[fault], { fault });
}

function tell(res: ServerResponse, status: number, body: object): void {
	res.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body));
}
