import { expect, test } from 'vitest';
import { Progress } from './progress.ts';

test('a log gets a line for every tenth, a terminal one line for all films', () => {
	let log = '';
	const film = new Progress((text) => (log += text), false).begin('wells.ja', 100);
	for (let i = 1; i <= 100; i++) film.at(i);
	expect(log.trim().split('\n')).toHaveLength(11);

	let line = '';
	const terminal = new Progress((text) => (line = text), true);
	const [ja, en] = [terminal.begin('wells.ja', 100), terminal.begin('wells.en', 100)];
	ja.at(10);
	en.at(50);
	expect(line).toMatch(/^\r.*wells\.ja .* 10 % .*wells\.en .* 50 % /);
	ja.end();
	en.at(60);
	expect(line).not.toContain('wells.ja');
});
