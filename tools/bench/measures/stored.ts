import { learner, marksOf, openApp, slowDown, storedRow, withBrowser } from '../browser.ts';
import { pages, type Measure } from '../measure.ts';
import type { Row } from '../row.ts';
import { storedAfter } from '../stored.ts';
import { watchAnswers } from '../watch.ts';

/** Sixty letters. */
const text =
	'となりの町の畑で、水を半分しか使わないトマトを見ました。家の庭でもできるか、夏休みに父とためしてみたいと思っています！！';
/** Between two letters, in milliseconds: faster than people write. */
const pause = 60;
const rounds = 3;

type Round = { times: (number | null)[]; durability: string };

/** Writes the text into a fresh profile's first field and says how long each letter took to be stored. */
async function write(url: string, rate: number): Promise<Round> {
	return withBrowser(async (browser) => {
		// Putting the app on the device happens once, in the background, and is not what is measured.
		const context = await browser.newContext({ ...learner, serviceWorkers: 'block' });
		const page = await context.newPage();
		await page.addInitScript(watchAnswers);
		await openApp(page, url);
		await page.waitForLoadState('networkidle');
		await page.locator('#main textarea').first().click();
		await slowDown(page, rate);
		await page.keyboard.type(text, { delay: pause });
		// Letters that do not arrive are counted below.
		await storedRow(page, text).catch(() => undefined);
		const changes = (await marksOf(page, 'bench:input')).map(({ at, detail }) => ({ at, text: detail }));
		const kept = (await marksOf(page, 'bench:stored')).map(({ at, detail }) => ({ at, row: detail }));
		const durability = (await marksOf(page, 'bench:durability'))[0]?.detail ?? 'unknown';
		if (changes.length === 0) throw new Error('the field took no letters');
		return { times: storedAfter(changes, kept), durability };
	});
}

async function rowFor(url: string, rate: number): Promise<Row> {
	const done: Round[] = [];
	for (let round = 0; round < rounds; round++) done.push(await write(url, rate));
	const all = done.flatMap(({ times }) => times);
	const samples = all.filter((time) => time !== null);
	const lost = all.length - samples.length;
	return {
		what: `answer stored after a key${rate === 1 ? '' : `, CPU ${rate}× slowed`}`,
		// A letter that never arrives is worse than any time.
		samples: lost > 0 ? [...samples, ...Array.from({ length: lost }, () => Infinity)] : samples,
		unit: 'ms',
		digits: 1,
		budget: rate === 1 ? { is: 'at most', limit: 50, judged: 'p95' } : null,
		notes: [
			`input event → transaction complete (durability "${done[0]?.durability}"); ${lost} of ${all.length} letters lost; longest ${Math.max(0, ...samples).toFixed(0)} ms`
		]
	};
}

export const stored: Measure = {
	title: 'answer stored',
	async run(origin) {
		return [await rowFor(origin + pages.writing, 1), await rowFor(origin + pages.writing, 4)];
	}
};
