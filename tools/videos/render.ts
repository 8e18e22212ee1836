import {
	mkdirSync,
	mkdtempSync,
	existsSync,
	readFileSync,
	renameSync,
	statSync,
	writeFileSync
} from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { captions, chapters, descriptions } from '#lib/video/film/captions.ts';
import { filmOf, frame, posterAt, type FilmCase } from '#lib/video/film/film.ts';
import { filmFiles, Manifest, type Rendered } from '#lib/video/film/manifest.ts';
import { HEIGHT, WIDTH } from '#lib/video/film/paper.ts';
import type { WrittenCase } from '#lib/content/case.ts';
import type { Locale } from '#lib/words/locale.ts';
import { readCases } from './cases.ts';
import { allWell, check, notThere, table, type Findings, type Finished } from './check.ts';
import { encode, encoding, plainerQualities } from './encode.ts';
import { fingerprint } from './fingerprint.ts';
import { addNarration } from './narration.ts';
import { openPainter, type Painter } from './painter.ts';
import { measureOwn } from './own.ts';
import { play, type BrowserName } from './play.ts';
import { Progress } from './progress.ts';
import { missingTools } from './tools.ts';
import { inFolder, tidyWhenStopped } from './workshop.ts';

const PROJECT = join(import.meta.dirname, '../..');
const LANGUAGES = ['ja', 'en'] as const;
/** Frames that go to the browser at a time. */
const BATCH = 10;

const help = `npm run videos -- [options]
  Renders the films of content/cases/ whose picture has changed, to static/videos/.
  --only <case>      one case only (may be repeated)
  --lang <ja|en>     one language only
  --force            render again what has not changed
  --jobs <n>         films that are made side by side (2 where the machine has two cores)
  --check            no film: looks at the finished ones for stillness, blank pictures, size and format
  --browser <name>   with --check: also plays each to its end in chromium or firefox
  --frames 12.5,40   no film: pictures of these seconds as PNG, to look at
  --root <folder>    another folder with content/cases/ and static/videos/
  --help`;

/** Where things lie. */
type Places = { cases: string; videos: string; workshop: string; manifest: string };

const placesIn = (root: string): Places => ({
	cases: join(root, 'content/cases'),
	videos: join(root, 'static/videos'),
	// On the same disk as the films: a finished one is moved to its place in one go.
	workshop: join(root, '.cache/videos'),
	manifest: join(root, 'static/videos/manifest.json')
});

type Job = { id: string; lang: Locale; story: FilmCase; hash: string; narration: string | undefined };

function readManifest({ manifest }: Places): Manifest {
	return existsSync(manifest) ? v.parse(Manifest, JSON.parse(readFileSync(manifest, 'utf8'))) : {};
}

/** Writes a file whole or not at all; one that is already so stays untouched. */
function write({ workshop }: Places, file: string, text: string): void {
	if (existsSync(file) && readFileSync(file, 'utf8') === text) return;
	const draft = join(workshop, `draft-${process.pid}`);
	writeFileSync(draft, text);
	renameSync(draft, file);
}

/** Sheets for the player that need no browser: captions, chapters, descriptions. */
function writeWords(places: Places, { id, lang, story: { film } }: Job): void {
	const files = filmFiles(id, lang);
	write(places, join(places.videos, files.captions), captions(film, lang));
	write(places, join(places.videos, files.chapters), chapters(film, lang));
	write(places, join(places.videos, files.descriptions), descriptions(film, lang));
}

/** Enters a film in the manifest as it stands by now: films are made side by side. */
function enter(places: Places, { id, lang }: Pick<Job, 'id' | 'lang'>, rendered: Rendered): void {
	const manifest = readManifest(places);
	manifest[id] = { ...manifest[id], [lang]: rendered };
	const sorted = Object.fromEntries(Object.entries(manifest).toSorted(([a], [b]) => (a < b ? -1 : 1)));
	write(places, places.manifest, `${JSON.stringify(sorted, null, '\t')}\n`);
}

/** The pictures of a film in their order. A picture that is the one before is not painted again. */
async function* pictures(
	{ lang, story }: Job,
	painter: Painter,
	told: (done: number) => void
): AsyncGenerator<Buffer> {
	const total = Math.round(story.film.seconds * encoding.fps);
	let last = '';
	const batch = (from: number) => {
		const fresh: string[] = [];
		const repeats = Array.from({ length: Math.max(0, Math.min(BATCH, total - from)) }, (_, k) => {
			const drawing = frame(story, lang, (from + k) / encoding.fps);
			const same = drawing === last;
			if (!same) fresh.push((last = drawing));
			return same;
		});
		const painted = fresh.length === 0 ? Promise.resolve([]) : painter.paint(fresh);
		// It is waited for only after the batch before was taken; a fault in the meantime is met there.
		painted.catch(() => undefined);
		return { repeats, painted };
	};
	let shown: Buffer | undefined;
	let coming = batch(0);
	for (let from = 0; from < total; from += BATCH) {
		const { repeats, painted } = coming;
		const fresh = (await painted).values();
		// The browser paints on while the encoder takes these.
		coming = batch(from + BATCH);
		for (const same of repeats) {
			if (!same) shown = fresh.next().value;
			if (!shown) throw new Error('the browser gave fewer pictures than it was asked for');
			yield shown;
		}
		told(from + repeats.length);
	}
}

/** Renders one film beside its place and moves it there at the end, so that a failure leaves the old one. */
function render(places: Places, job: Job, painter: Painter, progress: Progress): Promise<Rendered> {
	const { id, lang, story, hash } = job;
	const files = filmFiles(id, lang);
	return inFolder(places.workshop, `${id}.${lang}`, async (folder) => {
		const film = join(folder, files.film);
		const jumps = story.film.scenes.flatMap(({ lines }) => lines.map(({ from }) => from));
		for (const quality of [encoding.quality, ...plainerQualities]) {
			const shown = progress.begin(`${id}.${lang}`, Math.round(story.film.seconds * encoding.fps));
			try {
				await encode(pictures(job, painter, shown.at), film, jumps, quality);
			} finally {
				shown.end();
			}
			if (statSync(film).size <= encoding.maxBytes) break;
			console.log(
				`${id}.${lang}  ${(statSync(film).size / 1e6).toFixed(2)} MB is too large: once more, plainer`
			);
		}
		const silent = join(folder, 'silent.mp4');
		if (job.narration !== undefined) {
			renameSync(film, silent);
			await addNarration(silent, job.narration, film);
		}
		const bytes = statSync(film).size;
		if (bytes > encoding.maxBytes) {
			throw new Error(
				`the film has ${bytes} bytes, more than ${encoding.maxBytes}: fewer moving parts, or a shorter text`
			);
		}
		const [poster] = await painter.paint(
			[frame(story, lang, posterAt(story))],
			'image/webp',
			encoding.posterQuality
		);
		if (!poster || poster.length > encoding.maxPosterBytes) {
			throw new Error(`the poster has ${poster?.length ?? 0} bytes, more than ${encoding.maxPosterBytes}`);
		}
		writeFileSync(join(folder, files.poster), poster);
		renameSync(join(folder, files.poster), join(places.videos, files.poster));
		renameSync(film, join(places.videos, files.film));
		const { fps } = encoding;
		const { seconds } = story.film;
		const sound = job.narration !== undefined;
		return { seconds, bytes, posterBytes: poster.length, width: WIDTH, height: HEIGHT, fps, hash, sound };
	});
}

/** Takes films from the list, one after the other; several lanes share one list. */
async function lane(places: Places, jobs: Iterator<Job>, progress: Progress): Promise<void> {
	const painter = await openPainter();
	try {
		for (let next = jobs.next(); !next.done; next = jobs.next()) {
			const job = next.value;
			const name = `${job.id}.${job.lang}`;
			try {
				const rendered = await render(places, job, painter, progress);
				enter(places, job, rendered);
				console.log(`${name}  ${rendered.seconds} s, ${(rendered.bytes / 1e6).toFixed(2)} MB`);
			} catch (cause) {
				console.error(`${name} was not rendered, the old film stays:`, cause);
				process.exitCode = 1;
				// Without a browser none of the others can be made either.
				if (!painter.open()) break;
			}
		}
	} finally {
		await painter.close();
	}
}

async function stills(jobs: readonly Job[], times: readonly number[]): Promise<void> {
	const folder = mkdtempSync(join(tmpdir(), 'stills-'));
	const painter = await openPainter();
	try {
		for (const { id, lang, story } of jobs) {
			const painted = await painter.paint(times.map((t) => frame(story, lang, t)));
			painted.forEach((picture, i) => writeFileSync(join(folder, `${id}.${lang}.${times[i]}.png`), picture));
		}
	} finally {
		await painter.close();
	}
	console.log(`Stills are in ${folder}`);
}

/** Looks at finished films, some side by side, and prints what was found. A fault makes the program end with 1. */
async function checkAll(films: readonly Finished[], lanes: number, browser?: BrowserName): Promise<void> {
	const found = new Map<string, Findings>();
	const list = films.values();
	const look = async () => {
		for (const film of list) {
			if (process.stdout.isTTY)
				process.stdout.write(`\r\x1b[K${found.size} of ${films.length}: ${film.name}`);
			found.set(film.name, await lookAt(film, browser));
		}
	};
	await Promise.all(Array.from({ length: lanes }, look));
	if (process.stdout.isTTY) process.stdout.write('\r\x1b[K');
	const findings = films.flatMap(({ name }) => found.get(name) ?? []);
	console.log(table(findings));
	if (!allWell(findings)) process.exitCode = 1;
}

async function lookAt(film: Finished, browser?: BrowserName): Promise<Findings> {
	if (!existsSync(film.file)) return notThere(film.name);
	const findings = await check(film);
	if (!browser) return findings;
	const played = await play(browser, film.file);
	if (played.type === 'failed') findings.faults.push(`${browser}: ${played.words}`);
	else if (played.colours < 8) findings.faults.push(`${browser} shows an empty picture`);
	else if (Math.abs(played.at - findings.seconds) > 0.2)
		findings.faults.push(`${browser} ended at ${played.at.toFixed(1)} s`);
	return findings;
}

/** Says what is missing and stops. */
function needTools(): void {
	const missing = missingTools();
	if (missing.length === 0) return;
	console.error(
		`To render films, this machine still needs:\n${missing.map((tool) => `- ${tool}`).join('\n')}`
	);
	process.exit(1);
}

/** What is to be done for a film in one language; nothing where there is none, or a real one. */
function jobOf(places: Places, one: WrittenCase, lang: Locale): Job | undefined {
	const story = filmOf(one);
	if (!story || one.video[lang]) return undefined;
	const recording = one.narration[lang];
	const narration = recording === undefined ? undefined : join(places.cases, recording);
	if (narration !== undefined && !existsSync(narration))
		throw new Error(`the narration ${narration} of the case ${one.id} is missing`);
	const hash = fingerprint(story, lang, narration === undefined ? undefined : readFileSync(narration));
	return { id: one.id, lang, story, hash, narration };
}

async function main(): Promise<void> {
	const { values } = parseArgs({
		options: {
			only: { type: 'string', multiple: true },
			lang: { type: 'string' },
			force: { type: 'boolean', default: false },
			jobs: { type: 'string' },
			check: { type: 'boolean', default: false },
			browser: { type: 'string' },
			frames: { type: 'string' },
			root: { type: 'string', default: PROJECT },
			help: { type: 'boolean', default: false }
		}
	});
	if (values.help) return console.log(help);

	const places = placesIn(resolve(values.root));
	const lanes = Number(values.jobs ?? Math.min(2, availableParallelism()));
	if (!Number.isInteger(lanes) || lanes < 1) throw new Error('--jobs takes a number: --jobs 2');
	const languages = LANGUAGES.filter((lang) => values.lang === undefined || values.lang === lang);
	const chosen = readCases(places.cases).filter(({ id }) => values.only?.includes(id) ?? true);
	const jobs = chosen.flatMap((one) => languages.flatMap((lang) => jobOf(places, one, lang) ?? []));
	const owns = chosen.flatMap(({ id, video }) =>
		languages.flatMap((lang) => (video[lang] ? [{ id, lang, own: video[lang] }] : []))
	);
	if (jobs.length + owns.length === 0)
		throw new Error(`no case with a film goes by that name; see ${places.cases}`);

	if (values.check) {
		const { browser } = values;
		if (browser !== undefined && browser !== 'chromium' && browser !== 'firefox')
			throw new Error('--browser takes chromium or firefox');
		needTools();
		tidyWhenStopped();
		const drawn = jobs.map(({ id, lang, story, narration }) => ({
			name: `${id}.${lang}`,
			file: join(places.videos, filmFiles(id, lang).film),
			drawn: true,
			sound: narration !== undefined,
			still: story.film.scenes.filter(({ still }) => still)
		}));
		const real = owns.map(({ id, lang, own }) => ({
			name: `${id}.${lang}`,
			file: join(places.videos, own.file),
			drawn: false,
			sound: readManifest(places)[id]?.[lang]?.sound ?? false,
			still: []
		}));
		return checkAll([...drawn, ...real], lanes, browser);
	}

	if (values.frames !== undefined) {
		const times = values.frames.split(',').map(Number);
		if (times.some((t) => !Number.isFinite(t))) throw new Error('--frames takes seconds: 12.5,40');
		needTools();
		return stills(jobs, times);
	}

	mkdirSync(places.workshop, { recursive: true });
	mkdirSync(places.videos, { recursive: true });
	for (const job of jobs) writeWords(places, job);

	if (owns.length > 0) needTools();
	for (const { id, lang, own } of owns) enter(places, { id, lang }, await measureOwn(places.videos, own));

	const manifest = readManifest(places);
	const changed = jobs.filter(({ id, lang, hash }) => {
		const files = filmFiles(id, lang);
		const there = [files.film, files.poster].every((file) => existsSync(join(places.videos, file)));
		return values.force || !there || manifest[id]?.[lang]?.hash !== hash;
	});
	console.log(`${jobs.length} films, ${changed.length} to render`);
	if (changed.length === 0) return;

	needTools();
	tidyWhenStopped();
	const progress = new Progress((text) => process.stdout.write(text), process.stdout.isTTY);
	const list = changed.values();
	await Promise.all(
		Array.from({ length: Math.min(lanes, changed.length) }, () => lane(places, list, progress))
	);
}

await main();
