import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { root } from '../../run/task.mjs';
import { withBrowser } from '../browser.ts';
import { firstVisit, kB, sum, type Loaded } from '../first-visit.ts';
import { pages, scriptLimit, type Measure } from '../measure.ts';

const Manifest = v.record(
	v.string(),
	v.object({ file: v.string(), name: v.optional(v.string()), src: v.optional(v.string()) })
);

/** What the build says is in a file, where its manifest is at hand: the names themselves are hashes. */
function contentsOf(path: string): string {
	const manifest = join(root, '.svelte-kit/output/client/.vite/manifest.json');
	if (!existsSync(manifest)) return '';
	const chunks = v.parse(Manifest, JSON.parse(readFileSync(manifest, 'utf8')));
	const chunk = Object.values(chunks).find(({ file }) => path === `/${file}`);
	return chunk?.src ?? chunk?.name ?? '';
}

export const size: Measure = {
	title: 'script on the first visit',
	async run(origin) {
		const files = await withBrowser((browser) => firstVisit(browser, origin + pages.reading));
		const scripts = files.filter(({ kind }) => kind === 'script').sort((a, b) => b.bytes - a.bytes);
		const of = (kind: Loaded['kind']) =>
			`${kB(sum(files.filter((file) => file.kind === kind))).toFixed(1)} kB`;
		return [
			{
				what: 'script, first visit to a reading step, gzip',
				samples: [kB(sum(scripts))],
				unit: 'kB',
				digits: 1,
				budget: { is: 'at most', limit: scriptLimit, judged: 'median' },
				notes: [
					...scripts
						.slice(0, 5)
						.map(({ path, bytes }) => `${kB(bytes).toFixed(1).padStart(6)} kB  ${path}  ${contentsOf(path)}`),
					`${scripts.length} scripts; besides: page ${of('page')}, styles ${of('style')}; kB = 1000 bytes`
				]
			}
		];
	}
};
