// Started by `npm test`, on any Node from 20 on and with nothing installed: imports only what Node and
// this folder hold.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBrowser } from './browser.mjs';
import { build } from './build.mjs';
import { ensureFfmpeg } from './ffmpeg.mjs';
import { ensureInstalled } from './install.mjs';
import { tallyOfCheck, tallyOfPlaywright, tallyOfVitest } from './tally.mjs';
import { npm, root, runTask } from './task.mjs';
import { say } from './progress.mjs';

/**
 * @typedef {import('./tally.mjs').Tally} Tally
 * @typedef {import('./task.mjs').Outcome} Outcome
 *
 * @typedef {object} Step
 * @property {string} name
 * @property {'first' | 'second' | 'last'} lane the first two go on side by side, the last one after both
 * @property {string[]} [needs] steps without which it makes no sense
 * @property {() => Promise<Outcome>} run
 * @property {(ok: boolean) => Tally} [tally] for a step that is more than one check
 */

// --only: names of steps. --all: also the browser tests that look at more of what others look at already.
const { values: options } = parseArgs({
	options: { only: { type: 'string' }, all: { type: 'boolean', default: false } }
});

const reports = join(root, '.cache', 'test');
const unitReport = join(reports, 'unit.json');
const browserReport = join(reports, 'browser.json');

/**
 * Most steps keep one core busy, so two go on at a time. Builds are in one lane: both write to .svelte-kit, and
 * so does the check of types.
 * @type {Step[]}
 */
const steps = [
	script('format', 'second', 'format:check'),
	script('types', 'first', 'check'),
	script('content', 'first', 'content:check'),
	{
		name: 'unit',
		lane: 'second',
		// The tests of the films make real ones. One after the other: apt-get lets only one in.
		run: async () =>
			failed(await ensureFfmpeg()) ??
			failed(await ensureBrowser()) ??
			runTask(
				'unit',
				npm(
					'run',
					'--silent',
					'unit',
					'--',
					'--reporter=default',
					'--reporter=json',
					`--outputFile.json=${unitReport}`
				)
			),
		tally: (ok) => tallyOfVitest(readReport(unitReport), ok)
	},
	{ name: 'build', lane: 'first', run: () => build('node', 'build') },
	{ name: 'build-static', lane: 'first', run: () => build('static', 'build-static') },
	{
		name: 'lint',
		lane: 'second',
		// What SvelteKit generates for it is there since the install; made anew, it would be under the build's hands.
		run: () =>
			runTask('lint', npm('run', '--silent', existsSync(join(root, '.svelte-kit')) ? 'lint:code' : 'lint'))
	},
	{
		name: 'browser',
		lane: 'last',
		needs: ['build', 'build-static'],
		run: async () =>
			failed(await ensureBrowser()) ??
			runTask('browser', npm('run', '--silent', 'browser', '--', '--reporter=list,json'), {
				PLAYWRIGHT_JSON_OUTPUT_FILE: browserReport,
				...(options.all ? { TEST_ALL: '1' } : {})
			}),
		tally: (ok) => tallyOfPlaywright(readReport(browserReport), ok)
	}
];

/**
 * A step that is a script of package.json.
 * @param {string} name
 * @param {Step['lane']} lane
 * @param {string} run
 * @returns {Step}
 */
function script(name, lane, run) {
	return { name, lane, run: () => runTask(name, npm('run', '--silent', run)) };
}

/** @param {Outcome | undefined} outcome */
function failed(outcome) {
	return outcome && !outcome.ok ? outcome : undefined;
}

/**
 * @param {string} path
 * @returns {unknown}
 */
function readReport(path) {
	try {
		return JSON.parse(readFileSync(path, 'utf8'));
	} catch {
		// No report is what a run leaves that broke down; the tally counts it as failed.
		return undefined;
	}
}

/** The steps asked for by `--only`, all without it. */
function chosenSteps() {
	if (options.only === undefined) return steps;
	const names = options.only.split(',');
	const unknown = names.filter((name) => !steps.some((step) => step.name === name));
	if (unknown.length === 0) return steps.filter((step) => names.includes(step.name));
	console.error(
		`No such step: ${unknown.join(', ')}. There are: ${steps.map(({ name }) => name).join(', ')}.`
	);
	process.exit(1);
}

/** @typedef {{ seconds: number, tally: Tally }} Result */

/** @type {Map<string, Result>} by the name of the step */
const results = new Map();

/**
 * Runs the steps of a lane in turn. One that fails does not stop the others, but for those that need it.
 * @param {Step['lane']} lane
 */
async function runLane(lane) {
	for (const step of chosen.filter((step) => step.lane === lane)) {
		const { name, needs = [], run, tally = tallyOfCheck } = step;
		const broken = needs.filter((need) => results.get(need)?.tally.failed);
		if (broken.length > 0) {
			say(`✗ ${name}: not run, because of ${broken.join(', ')}`);
			results.set(name, { seconds: 0, tally: tallyOfCheck(false) });
			continue;
		}
		const { ok, output, seconds } = await run();
		if (!ok) say(`\n${output}\n`);
		results.set(name, { seconds, tally: tally(ok) });
	}
}

/**
 * @param {string} name
 * @param {Result} result
 */
function row(name, { seconds, tally }) {
	const cells = [
		name.padEnd(14),
		`${seconds.toFixed(1)} s`.padStart(9),
		`${tally.passed} passed`.padStart(13)
	];
	if (tally.failed > 0) cells.push(`${tally.failed} failed`.padStart(12));
	return cells.join('');
}

/** @param {Tally} tally */
function end({ passed, failed }) {
	console.log(`\n${passed} passed, ${failed} failed`);
	process.exit(failed > 0 ? 1 : 0);
}

const chosen = chosenSteps();
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

const install = failed(await ensureInstalled());
if (install) {
	say(`\n${install.output}`);
	end({ passed: 0, failed: 1 });
}

await Promise.all([runLane('first'), runLane('second')]);
await runLane('last');

console.log();
let total = { passed: 0, failed: 0 };
for (const { name } of chosen) {
	const result = results.get(name);
	if (!result) continue;
	console.log(row(name, result));
	total = { passed: total.passed + result.tally.passed, failed: total.failed + result.tally.failed };
}
end(total);
