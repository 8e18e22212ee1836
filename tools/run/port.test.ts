import { createServer } from 'node:http';
import { expect, test } from 'vitest';
import { listen, stop } from '../../server/listen.ts';
import { explainPort, findFreePort, portFault, readPort } from './port.mjs';

test('a port is a number from 0 to 65535, 3000 when none was asked for', () => {
	expect([readPort(undefined), readPort(''), readPort('8080'), readPort('0')]).toEqual([3000, 3000, 8080, 0]);
	expect([readPort('-1'), readPort('65536'), readPort('80.5'), readPort('abc')]).toEqual(
		Array<undefined>(4).fill(undefined)
	);
});

test('a taken port is seen, and the next free one is found', async () => {
	const server = createServer();
	const port = await listen(server, 0, '127.0.0.1');
	expect(await portFault(port, '127.0.0.1')).toBe('EADDRINUSE');
	const free = await findFreePort(port, '127.0.0.1');
	expect(free).not.toBe(port);
	expect(await portFault(free, '127.0.0.1')).toBeUndefined();
	await stop(server, 0);
	expect(await portFault(port, '127.0.0.1')).toBeUndefined();
});

test('a taken port is explained in both languages, with what to type', () => {
	const text = explainPort('EADDRINUSE', 3000, 3001);
	expect(text).toContain('ポート 3000 は、もう使われています');
	expect(text).toContain('Port 3000 is already in use');
	expect(text).toContain('npm start 3001');
});

test.each(['EACCES', 'EINVAL', 'EADDRNOTAVAIL'])('%s is explained too', (code) => {
	expect(explainPort(code, 80)).toMatch(/ポート[^]*[Pp]ort/);
});
