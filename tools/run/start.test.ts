import { spawnSync } from 'node:child_process';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { listen, stop } from '../../server/listen.ts';

const program = fileURLToPath(new URL('start.mjs', import.meta.url));

function start(...args: string[]) {
	const env = { ...process.env, HOST: '127.0.0.1' };
	return spawnSync(process.execPath, [program, ...args], { encoding: 'utf8', env });
}

test('a taken port ends the start before anything is built, and says what to do', async () => {
	const server = createServer();
	const port = await listen(server, 0, '127.0.0.1');
	const { status, stdout, stderr } = start(String(port));
	expect(status).toBe(1);
	expect(stdout).toBe('');
	expect(stderr).toContain(`ポート ${port} は、もう使われています`);
	expect(stderr).toMatch(/npm start \d+/);
	await stop(server, 0);
});

test('what is no port is refused', () => {
	const { status, stderr } = start('3000x');
	expect(status).toBe(1);
	expect(stderr).toContain('"3000x" is not a port');
});
