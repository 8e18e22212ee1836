import * as Y from 'yjs';
import { pack } from '#lib/exchange/pack.ts';
import { device, draw, waitingRoom } from '#lib/ideas/testing/sketch.ts';
import { learner, openApp, withBrowser } from '../browser.ts';
import type { Measure } from '../measure.ts';

const count = 1000;
const rounds = 5;

/** A file with a thousand ideas of a canvas each, no two of them the same. */
function file(): Buffer {
	const none = {
		learners: [],
		answers: [],
		versions: [],
		progress: [],
		watching: [],
		notes: [],
		evidence: [],
		tables: []
	};
	const ideas = Array.from({ length: count }, (_, i) => {
		const on = device(`team${i}`, i * 1000);
		on.editor.write('title', `アイデア ${i}`);
		on.editor.write('ask', 'どう声をかければ、続くと思いますか。');
		draw(on, waitingRoom);
		const words = new Uint8Array(Y.encodeStateAsUpdate(on.doc));
		return { id: `idea${i}`, learners: [], madeAt: 1, at: i, words, dialogue: null, versions: [] };
	});
	return Buffer.from(
		pack({ ...none, ideas }, new Date('2026-11-20'), { kind: 'idea', from: '先生', about: null })
	);
}

export const desk: Measure = {
	title: 'mentor desk with 1,000 ideas',
	async run(origin) {
		return withBrowser(async (browser) => {
			const page = await (await browser.newContext({ ...learner, serviceWorkers: 'block' })).newPage();
			await openApp(page, `${origin}/ja/review/`);
			const begun = performance.now();
			await page
				.locator('[data-take=files]')
				.setInputFiles({ name: 'many.mirai', mimeType: 'application/zip', buffer: file() });
			const cards = page.locator('[data-card]');
			await cards.first().waitFor({ timeout: 120_000 });
			const laid = performance.now() - begun;
			const opens: number[] = [];
			const whole: number[] = [];
			for (let round = 0; round < rounds; round++) {
				await page.goto(`${origin}/ja/review/`, { waitUntil: 'commit' });
				await cards.first().waitFor();
				opens.push(await page.evaluate(() => performance.now()));
				await page.waitForFunction((n) => document.querySelectorAll('[data-card]').length === n, count);
				whole.push(await page.evaluate(() => performance.now()));
			}
			return [
				{
					what: `mentor desk, ${count} ideas: first cards stand there`,
					samples: opens,
					unit: 'ms',
					digits: 0,
					budget: { is: 'at most', limit: 1000, judged: 'median' },
					notes: ['from the address being asked for, the page and its script included']
				},
				{ what: '  all cards', samples: whole, unit: 'ms', digits: 0, budget: null, notes: [] },
				{ what: '  laid down from one file', samples: [laid], unit: 'ms', digits: 0, budget: null, notes: [] }
			];
		});
	}
};
