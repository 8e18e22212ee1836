import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import * as Y from 'yjs';
import { device, draw, waitingRoom } from '#lib/ideas/testing/sketch.ts';
import { startBrowser } from './support/browser-process.ts';
import { openHarness } from './support/idea-bench.ts';
import { expect, test } from './support/app.ts';

/** `IDEA_KILLS=50 npm run browser -- ideas-kill` is the long form. */
const kills = Number(process.env.IDEA_KILLS ?? 3);
/** Typing that may be lost, in milliseconds. */
const allowed = 250;
const between = (low: number, high: number) => low + Math.random() * (high - low);

/** Files of teammates, each with a canvas of its own: so it can be seen which are there whole. */
const files = Array.from({ length: 40 }, (_, n) => {
	const member = device(`member-${n}`, n * 1000);
	const { canvas } = draw(member, waitingRoom);
	const { notes } = member.read();
	return { canvas, notes: notes.length, bytes: [...Y.encodeStateAsUpdate(member.doc)] };
});

test(`a browser that is killed ${kills} times while one types and files come in loses no more than ${allowed} ms of typing`, async ({
	baseURL
}) => {
	test.setTimeout(60_000 + kills * 30_000);
	const profile = await mkdtemp(join(tmpdir(), 'mirai-idea-killed-'));
	const lost: number[] = [];
	const typed = new Map<number, number>();
	let killedAt = 0;
	let running = await startBrowser(profile);
	try {
		for (let round = 0; round <= kills; round++) {
			const [context] = running.browser.contexts();
			if (!context) throw new Error('the browser has no window');
			const page = await context.newPage();
			await openHarness(page, baseURL, 'our-idea');
			const there = await page.evaluate(() => window.harness.title());
			if (round > 0) {
				const missing = [...typed].filter(([n]) => n > there).map(([, at]) => killedAt - at);
				lost.push(Math.max(0, ...missing));
			}
			// A file is there whole or not at all, and what was there once stays.
			for (const { canvas, notes } of files) {
				const found = await page.evaluate((canvas) => window.harness.notesOn(canvas), canvas);
				expect([0, notes]).toContain(found);
			}
			if (round === kills) break;

			typed.clear();
			await page.exposeFunction('typed', (n: number, at: number) => typed.set(n, at));
			const bytes = files.map((file) => file.bytes);
			await page.evaluate(
				([bytes, from]) => {
					window.harness.type(from, 50);
					window.harness.importAll(bytes, 250);
				},
				[bytes, there] as const
			);
			await setTimeout(between(150, 900));
			killedAt = Date.now();
			await running.kill();
			expect(typed.size).toBeGreaterThan(0);
			running = await startBrowser(profile);
		}
	} finally {
		await running.kill();
		await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
	}
	const sorted = [...lost].sort((a, b) => a - b);
	console.log(
		`killed ${kills} times: typing lost at most ${sorted.at(-1)} ms, in the middle ${sorted[Math.floor(kills / 2)]} ms`
	);
	expect(sorted.at(-1)).toBeLessThanOrEqual(allowed);
});
