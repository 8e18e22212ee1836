import { afterEach, expect, test } from 'vitest';
import { readAnswer } from '#lib/live/answer.ts';
import { appServer } from '../app.ts';
import { listen, stop } from '../listen.ts';
import type { DeskOptions } from './desk.ts';
import { readQuestion, wantsLive, withLive } from './live.ts';
import { asDocumented, observations, openUpstream, refusal } from './testing/upstream.ts';
import { usualLimits } from './worldbank.ts';

const open: (() => Promise<void>)[] = [];
afterEach(async () => {
	await Promise.all(open.splice(0).map((close) => close()));
});

async function upstream(...args: Parameters<typeof openUpstream>) {
	const opened = await openUpstream(...args);
	open.push(opened.close);
	return opened;
}

/** The app with a build that answers everything with "page"; gives a way to ask it. */
async function app(options: DeskOptions | null) {
	const server = appServer(
		withLive((_req, res) => res.end('page'), options && { limits: usualLimits, ...options })
	);
	const port = await listen(server, 0, '127.0.0.1');
	open.push(() => stop(server, 0));
	return (path: string, init?: RequestInit) => fetch(`http://127.0.0.1:${port}${path}`, init);
}

const water = '/live/worldbank/SH.H2O.SMDW.ZS';
async function fault(response: Response): Promise<unknown[]> {
	const body: unknown = await response.json();
	return [response.status, body];
}

test('other addresses are the build’s', async () => {
	const get = await app(null);
	expect(await (await get('/ja/')).text()).toBe('page');
	expect(await (await get('/lively/')).text()).toBe('page');
});

test('it is off unless the server was started with it on', async () => {
	expect([wantsLive({}), wantsLive({ LIVE_DATA: 'off' }), wantsLive({ LIVE_DATA: 'on' })]).toEqual([
		false,
		false,
		true
	]);
	const get = await app(null);
	expect(await (await get('/live/')).json()).toEqual({ worldbank: false });
	expect(await fault(await get(water))).toEqual([403, { fault: 'off' }]);
});

test('when it is on, the server says so, and no browser keeps the word', async () => {
	const get = await app({});
	const told = await get('/live/');
	expect(await told.json()).toEqual({ worldbank: true });
	expect(told.headers.get('cache-control')).toBe('no-store');
});

test('asks in the documented way and hands on what came', async () => {
	const bank = await upstream();
	const get = await app({ upstream: bank.url, now: () => Date.UTC(2026, 10, 25) });
	const response = await get(`${water}?countries=all&from=2021&to=2022`);
	expect(response.status).toBe(200);
	expect(response.headers.get('cache-control')).toBe('no-store');
	expect(response.headers.get('age')).toBe('0');
	const answer = readAnswer(await response.json());
	expect(answer).toMatchObject({ type: 'rows', head: { lastupdated: '2026-07-13', total: 14 } });
	expect(bank.asked.map(({ path }) => path)).toEqual([
		'/v2/country/all/indicator/SH.H2O.SMDW.ZS?format=json&per_page=20000&date=2021%3A2022&page=1'
	]);
});

test('nothing of the one who asks goes along', async () => {
	const bank = await upstream();
	const get = await app({ upstream: bank.url });
	await get(water, {
		headers: {
			cookie: 'name=hanako',
			'accept-language': 'ja',
			'user-agent': 'Chromebook',
			'x-forwarded-for': '10.0.0.7'
		}
	});
	const { headers } = bank.asked[0]!;
	expect(headers['user-agent']).toBe('mirai-caravan');
	expect(JSON.stringify(headers)).not.toMatch(/hanako|Chromebook|10\.0\.0\.7/);
	expect(headers['accept-language']).not.toBe('ja');
});

test('several pages become one answer', async () => {
	const bank = await upstream();
	const get = await app({ upstream: bank.url, limits: { ...usualLimits, perPage: 5 } });
	const answer = readAnswer(await (await get(water)).json());
	expect(bank.asked).toHaveLength(3);
	expect(answer).toMatchObject({ type: 'rows', head: { page: 1, pages: 1, total: 14 } });
	expect(answer.type === 'rows' && answer.rows.map(({ value }) => value)).toEqual(
		observations('SH.H2O.SMDW.ZS').map(({ value }) => value)
	);
});

test('more pages than ever needed are too large', async () => {
	const bank = await upstream();
	const get = await app({ upstream: bank.url, limits: { ...usualLimits, perPage: 2 } });
	expect(await fault(await get(water))).toEqual([502, { fault: 'too-large' }]);
	expect(bank.asked).toHaveLength(1);
});

test('an answer larger than allowed is broken off', async () => {
	let ended = false;
	const bank = await upstream((_req, res) => {
		res.writeHead(200, { 'Content-Type': 'application/json' });
		const more = setInterval(() => res.write('['.repeat(4000)), 1);
		res.on('close', () => {
			clearInterval(more);
			ended = true;
		});
	});
	const get = await app({ upstream: bank.url, limits: { ...usualLimits, bytes: 10_000 } });
	expect(await fault(await get(water))).toEqual([502, { fault: 'too-large' }]);
	await expect.poll(() => ended).toBe(true);
});

test('one that does not come in time is given up', async () => {
	const bank = await upstream((_req, res) => void res.writeHead(200).write('[{'));
	const get = await app({ upstream: bank.url, limits: { ...usualLimits, ms: 60 } });
	expect(await fault(await get(water))).toEqual([504, { fault: 'timeout' }]);
});

test.each([
	['the World Bank’s own refusal', 200, refusal, 'refused'],
	['an error page', 500, '<h1>Service Unavailable</h1>', 'refused'],
	['a page of the school’s network', 200, '<!doctype html><title>Sign in</title>', 'garbled'],
	['half an answer', 200, '[{"page":1,"pages":1,"per_page":50,"total":1},[{"indicator":', 'garbled'],
	['JSON of another form', 200, '{"data":[]}', 'garbled']
])('%s is told as what it is', async (_name, status, body, expected) => {
	const bank = await upstream((_req, res) => res.writeHead(status).end(body));
	const get = await app({ upstream: bank.url });
	expect(await fault(await get(water))).toEqual([502, { fault: expected }]);
});

test('a redirect is not followed, and a host that is not there is unreachable', async () => {
	const elsewhere = await upstream();
	const bank = await upstream((_req, res) => res.writeHead(302, { Location: elsewhere.url.href }).end());
	const get = await app({ upstream: bank.url });
	expect(await fault(await get(water))).toEqual([502, { fault: 'unreachable' }]);
	expect(elsewhere.asked).toEqual([]);
	await bank.close();
	expect(await fault(await get(water))).toEqual([502, { fault: 'unreachable' }]);
});

test('a null in place of rows is an answer without rows', async () => {
	const bank = await upstream((_req, res) =>
		res.end('[{"page":0,"pages":0,"per_page":"0","total":0,"sourceid":null,"lastupdated":null},null]')
	);
	const get = await app({ upstream: bank.url });
	const response = await get(water);
	expect([response.status, readAnswer(await response.json())]).toMatchObject([
		200,
		{ type: 'rows', rows: [] }
	]);
});

test('the same question is asked once in twelve hours, by however many', async () => {
	let now = Date.UTC(2026, 10, 25);
	const bank = await upstream();
	const get = await app({ upstream: bank.url, now: () => now });
	await Promise.all(Array.from({ length: 20 }, () => get(water)));
	expect(bank.asked).toHaveLength(1);
	now += 60_000;
	expect((await get(water)).headers.get('age')).toBe('60');
	now += 12 * 60 * 60 * 1000;
	expect((await get(water)).headers.get('age')).toBe('0');
	expect(bank.asked).toHaveLength(2);
});

test('an older answer stands in when the World Bank cannot be asked, and tells its age', async () => {
	let now = Date.UTC(2026, 10, 25);
	const bank = await upstream();
	const get = await app({ upstream: bank.url, now: () => now });
	await get(water);
	await bank.close();
	now += 24 * 60 * 60 * 1000;
	const late = await get(water);
	expect([late.status, late.headers.get('age')]).toEqual([200, '86400']);
	now += 7 * 24 * 60 * 60 * 1000;
	expect((await get(water)).status).toBe(502);
});

test('different questions about one figure go one after the other, and not too many wait', async () => {
	let now = 0;
	let most = 0;
	const bank = await upstream((req, res, url) => {
		most = Math.max(most, ++now);
		setTimeout(() => {
			now--;
			asDocumented(req, res, url);
		}, 10);
	});
	const get = await app({ upstream: bank.url });
	const answers = await Promise.all(
		Array.from({ length: 12 }, (_, i) => get(`${water}?from=${2000 + i}&to=2020`))
	);
	expect(most).toBe(1);
	expect(answers.filter(({ status }) => status === 200)).toHaveLength(8);
	expect(answers.filter(({ status }) => status === 503)).toHaveLength(4);
});

test('memory holds what was used last, and no more than allowed', async () => {
	const bank = await upstream();
	const get = await app({ upstream: bank.url, shelf: 900 });
	for (const from of [2001, 2002, 2003, 2004]) await get(`${water}?from=${from}&to=2020`);
	await get(`${water}?from=2004&to=2020`);
	expect(bank.asked).toHaveLength(4);
	await get(`${water}?from=2001&to=2020`);
	expect(bank.asked).toHaveLength(5);
});

test('only GET, only figures of the list, only questions that make sense', async () => {
	const bank = await upstream();
	const get = await app({ upstream: bank.url, now: () => Date.UTC(2026, 5, 1) });
	expect((await get(water, { method: 'POST' })).status).toBe(405);
	for (const path of [
		'/live/worldbank/NY.GDP.MKTP.CD',
		'/live/worldbank/',
		'/live/elsewhere/SP.POP.TOTL',
		'/live/worldbank/..%2f..%2fcountry',
		'/live/worldbank/SP.POP.TOTL;SP.DYN.LE00.IN'
	])
		expect(await fault(await get(path)), path).toEqual([404, { fault: 'unlisted' }]);
	for (const query of ['from=1900', 'to=2027', 'from=2020&to=2010', 'from=20x0', 'countries=JPN'])
		expect(await fault(await get(`${water}?${query}`)), query).toEqual([400, { fault: 'question' }]);
	expect(bank.asked).toEqual([]);
});

test('without years it asks from 2000 to this year', () => {
	expect(readQuestion(new URL(`http://localhost${water}`), 2026)).toEqual({
		ok: true,
		value: { indicator: 'SH.H2O.SMDW.ZS', from: 2000, to: 2026 }
	});
});

test('a device that cannot unpack gets the answer plain', async () => {
	const bank = await upstream();
	const get = await app({ upstream: bank.url });
	const plain = await get(water, { headers: { 'accept-encoding': 'identity' } });
	expect(plain.headers.get('content-encoding')).toBeNull();
	expect(readAnswer(await plain.json()).type).toBe('rows');
});
