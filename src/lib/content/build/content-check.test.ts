import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { published, readLedger, writeLedger } from './ledger.ts';
import { readLibrary } from './library.ts';
import { ledger, lesson, program, smallContent } from './testing/small-content.ts';
import { changed, placed } from './testing/tree.ts';

const tool = resolve('tools/content-check.ts');

/** `npm run content:check` in a folder. */
function check(root: string, ...options: string[]): Promise<{ code: number; out: string; err: string }> {
	return new Promise((done) => {
		const child = execFile(process.execPath, [tool, ...options], { cwd: root }, (_, out, err) =>
			done({ code: child.exitCode ?? -1, out, err })
		);
	});
}

describe('npm run content:check', () => {
	test('says that content is in order', async () => {
		const { code, out, err } = await check(placed(smallContent));
		expect({ code, err }).toEqual({ code: 0, err: '' });
		expect(out).toMatch(/^The content is in order: 1 program/);
	});

	test('lists every fault of every file in order, and fails', async () => {
		const { files } = changed(
			[lesson, 'minutes: 12', 'minutes: 13'],
			[lesson, 'ja: 見よう。', 'ja: 龘を見よう。'],
			[program, 'accent: future', 'accent: red']
		);
		const { code, err } = await check(placed(files));
		expect(code).toBe(1);
		expect(err.split('\n')).toEqual([
			`${lesson}:5:10 minutes: the steps take 12 minutes together, the lesson says 13. Change one of them.`,
			expect.stringContaining(`${lesson}:42:7 steps.0.notes.say: no reading is known for “龘”`),
			`${program}:3:9 accent: there is no "accent" "red". Use one of: future, enet.`,
			'',
			'3 faults in the content.',
			''
		]);
	});

	test('names the place of a bad entry among the readings', async () => {
		const { code, err } = await check(placed({ ...smallContent, 'content/readings.yaml': '空: sky\n' }));
		expect(code).toBe(1);
		expect(err).toBe(
			'content/readings.yaml:1:4 空: “sky” is not kana. Correct this entry.\n\n1 fault in the content.\n'
		);
	});

	test('publishes new step ids when told to, and holds on to them', async () => {
		const { files } = changed([lesson, '- id: own', '- id: mine']);
		const root = placed(files);
		const before = await check(root);
		expect(before.err).toContain('the step id "mine" is new');
		const { err } = await check(root, '--accept');
		expect(readLedger(root).ledger?.['weather/rain']).toContain('mine');
		expect(err).toMatch(/the step "own" was published and is gone[^]*\n1 fault in the content/);
	});

	test('writes nothing over a list of published ids that it cannot read', async () => {
		const broken = '<<<<<<< HEAD\nweather/rain: [look]\n';
		const root = placed({ ...smallContent, [ledger]: broken });
		const { code, err } = await check(root, '--accept');
		expect(code).toBe(1);
		expect(err).toMatch(/^content\/step-ids\.yaml:1:1 /);
		expect(readFileSync(`${root}/${ledger}`, 'utf8')).toBe(broken);
	});
});

describe('the list of published step ids', () => {
	test('may be missing or empty', () => {
		const { [ledger]: _, ...without } = smallContent;
		expect(readLedger(placed(without))).toEqual({ ledger: {}, faults: [] });
		expect(readLedger(placed({ [ledger]: '# nothing yet\n' }))).toEqual({ ledger: {}, faults: [] });
	});

	test('grows by the ids of all lessons, and loses none', () => {
		const library = readLibrary(placed(smallContent));
		const all = published({ 'weather/rain': ['old', 'look'], 'weather/gone': ['first'] }, library);
		expect(all['weather/rain']).toEqual('old look pick talk watch plot guess line own group'.split(' '));
		expect(all['weather/gone']).toEqual(['first']);
	});

	test('reads what it wrote', () => {
		const list = { 'weather/rain': ['look', 'pick'], 'weather/none': [] };
		expect(readLedger(placed({ [ledger]: writeLedger(list) }))).toEqual({ ledger: list, faults: [] });
	});
});
