import { expect, onTestFinished, test } from 'vitest';
import { appServer } from './app.ts';
import { listen } from './listen.ts';
import { withRoom } from './room.ts';

async function served(addresses: () => readonly string[]): Promise<string> {
	const server = appServer(withRoom((_, res) => void res.end('the app'), addresses));
	const port = await listen(server, 0, '127.0.0.1');
	onTestFinished(() => void server.close());
	return `http://127.0.0.1:${port}`;
}

test('a page of ours is told where other devices find the server, as it is now', async () => {
	let now = ['http://192.168.1.20:4173/'];
	const host = await served(() => now);
	const ask = async (): Promise<unknown> => (await fetch(`${host}/room/`)).json();
	expect(await ask()).toEqual({ addresses: ['http://192.168.1.20:4173/'] });
	now = [];
	expect(await ask()).toEqual({ addresses: [] });
});

test('nothing else is changed, and nothing but a question is answered', async () => {
	const host = await served(() => []);
	expect(await (await fetch(`${host}/ja/teach/room/`)).text()).toBe('the app');
	expect((await fetch(`${host}/room/`, { method: 'POST' })).status).toBe(405);
	expect((await fetch(`${host}/room/`)).headers.get('cache-control')).toBe('no-store');
});
