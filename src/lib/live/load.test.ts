import { expect, test } from 'vitest';
import { answerPage, refusal } from '../../../server/live/testing/upstream.ts';
import { indicatorOf } from './indicators.ts';
import { loadIndicator } from './load.ts';
import { liveOffer, type Fetch } from './offer.ts';

const people = indicatorOf('SP.POP.TOTL')!;
const json = (body: string, status = 200, headers: Record<string, string> = {}) =>
	new Response(body, { status, headers: { 'content-type': 'application/json', ...headers } });
const html = (status: number) =>
	new Response('<h1>404</h1>', { status, headers: { 'content-type': 'text/html' } });
const answering =
	(response: Response): Fetch =>
	() =>
		Promise.resolve(response);
const noNetwork: Fetch = () => Promise.reject(new TypeError('Failed to fetch'));

test('asks the app’s own server, by a path', async () => {
	const asked: string[] = [];
	await loadIndicator(people, (url) => {
		asked.push(url);
		return Promise.resolve(json(answerPage(people.id, 1, 50)));
	});
	expect(asked).toEqual(['/live/worldbank/SP.POP.TOTL?countries=all&from=2000']);
});

test('gives the rows and when the World Bank gave them', async () => {
	const loaded = await loadIndicator(
		people,
		answering(json(answerPage(people.id, 1, 50), 200, { age: '60' })),
		() => 100_000
	);
	expect(loaded).toMatchObject({ ok: true, at: 40_000, rows: { head: { lastupdated: '2026-07-13' } } });
});

test.each([
	['the server’s fault', json('{"fault":"timeout"}', 504), 'timeout'],
	['a fault of a later server', json('{"fault":"eclipse"}', 502), 'garbled'],
	['a refusal handed on', json(refusal), 'refused'],
	['JSON of another form', json('{}'), 'garbled'],
	['half an answer', json('[{"page":1'), 'offline'],
	['a file host’s page', html(404), 'static'],
	['a file host that answers everything', html(200), 'static']
])('%s becomes a value', async (_name, response, fault) => {
	expect(await loadIndicator(people, answering(response))).toEqual({ ok: false, fault });
});

test('without a network it is offline', async () => {
	expect(await loadIndicator(people, noNetwork)).toEqual({ ok: false, fault: 'offline' });
});

test('tells what the server offers, and that a file host offers nothing', async () => {
	expect(await liveOffer(answering(json('{"worldbank":true}')))).toBe('on');
	expect(await liveOffer(answering(json('{"worldbank":false}')))).toBe('off');
	expect(await liveOffer(answering(json('null')))).toBe('off');
	expect(await liveOffer(answering(html(404)))).toBe('static');
	expect(await liveOffer(answering(html(200)))).toBe('static');
	expect(await liveOffer(noNetwork)).toBe('offline');
});
