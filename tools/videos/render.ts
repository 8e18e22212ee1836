import {
	mkdirSync,
	mkdtempSync,
	existsSync,
	readFileSync,
	renameSync,
	rmSync,
	statSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { captions, chapters, descriptions } from '#lib/video/film/captions.ts';
import { filmOf, frame, posterAt, type FilmCase } from '#lib/video/film/film.ts';
import { filmFiles, Manifest, type Rendered } from '#lib/video/film/manifest.ts';
import { HEIGHT, WIDTH } from '#lib/video/film/paper.ts';
import type { Locale } from '#lib/words/locale.ts';
import { readCases } from './cases.ts';
import { encode, encoding } from './encode.ts';
import { fingerprint } from './fingerprint.ts';
import { openPainter, type Painter } from './painter.ts';
import { missingTools } from './tools.ts';

const ROOT = join(import.meta.dirname, '../..');
const CASES = join(ROOT, 'content/cases');
const VIDEOS = join(ROOT, 'static/videos');
const WORKSHOP = join(ROOT, '.cache/videos');
const MANIFEST = join(VIDEOS, 'manifest.json');
const LANGUAGES = ['ja', 'en'] as const;
/** Frames that go to the browser at a time. */
const BATCH = 10;

const help = `npm run videos -- [options]
  Renders the films of content/cases/ whose picture has changed, to static/videos/.
  --only <case>      one case only (may be repeated)
  --lang <ja|en>     one language only
  --force            render again what has not changed
  --frames 12.5,40   no film: pictures of these seconds as PNG, to look at
  --help`;

type Job = { id: string; lang: Locale; story: FilmCase; hash: string };

function readManifest(): Manifest {
	return existsSync(MANIFEST) ? v.parse(Manifest, JSON.parse(readFileSync(MANIFEST, 'utf8'))) : {};
}

/** Writes a file whole or not at all; one that is already so stays untouched. */
function write(file: string, text: string): void {
	if (existsSync(file) && readFileSync(file, 'utf8') === text) return;
	const draft = join(WORKSHOP, `draft-${process.pid}`);
	writeFileSync(draft, text);
	renameSync(draft, file);
}

/** Sheets for the player that need no browser: captions, chapters, descriptions. */
function writeWords(id: string, lang: Locale, { film }: FilmCase): void {
	const files = filmFiles(id, lang);
	write(join(VIDEOS, files.captions), captions(film, lang));
	write(join(VIDEOS, files.chapters), chapters(film, lang));
	write(join(VIDEOS, files.descriptions), descriptions(film, lang));
}

/** One line that shows how far a film is: rewritten on a terminal, every tenth in a log. */
function progress(name: string, total: number): (done: number) => void {
	const began = Date.now();
	let said = -1;
	return (done) => {
		const tenth = Math.floor((done / total) * 10);
		const left = Math.round(((Date.now() - began) / 1000 / done) * (total - done));
		const line = `${name}  ${'█'.repeat(tenth)}${'░'.repeat(10 - tenth)} ${Math.floor((done / total) * 100)} %  ${left} s left`;
		if (process.stdout.isTTY) process.stdout.write(`\r${line}   ${done === total ? '\n' : ''}`);
		else if (tenth > said) console.log(line);
		said = tenth;
	};
}

async function* pictures({ id, lang, story }: Job, painter: Painter): AsyncGenerator<Buffer> {
	const total = Math.round(story.film.seconds * encoding.fps);
	const report = progress(`${id}.${lang}`, total);
	for (let i = 0; i < total; i += BATCH) {
		const drawings = Array.from({ length: Math.min(BATCH, total - i) }, (_, k) =>
			frame(story, lang, (i + k) / encoding.fps)
		);
		yield* await painter.paint(drawings);
		report(i + drawings.length);
	}
}

/** Renders one film beside its place and moves it there at the end, so that a failure leaves the old one. */
async function render(job: Job, painter: Painter): Promise<Rendered> {
	const { id, lang, story, hash } = job;
	const files = filmFiles(id, lang);
	const folder = mkdtempSync(join(WORKSHOP, `${id}.${lang}-`));
	try {
		const film = join(folder, files.film);
		const jumps = story.film.scenes.flatMap(({ lines }) => lines.map(({ from }) => from));
		await encode(pictures(job, painter), film, jumps);
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
		renameSync(join(folder, files.poster), join(VIDEOS, files.poster));
		renameSync(film, join(VIDEOS, files.film));
		const { fps } = encoding;
		const { seconds } = story.film;
		return { seconds, bytes, posterBytes: poster.length, width: WIDTH, height: HEIGHT, fps, hash };
	} finally {
		rmSync(folder, { recursive: true, force: true });
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

/** Says what is missing and stops. */
function needTools(): void {
	const missing = missingTools();
	if (missing.length === 0) return;
	console.error(
		`To render films, this machine still needs:\n${missing.map((tool) => `- ${tool}`).join('\n')}`
	);
	process.exit(1);
}

async function main(): Promise<void> {
	const { values } = parseArgs({
		options: {
			only: { type: 'string', multiple: true },
			lang: { type: 'string' },
			force: { type: 'boolean', default: false },
			frames: { type: 'string' },
			help: { type: 'boolean', default: false }
		}
	});
	if (values.help) return console.log(help);

	const languages = LANGUAGES.filter((lang) => values.lang === undefined || values.lang === lang);
	const chosen = readCases(CASES).filter(({ id, film }) => film && (values.only?.includes(id) ?? true));
	if (chosen.length === 0 || languages.length === 0) {
		throw new Error(`no case with a film goes by that name; see ${CASES}`);
	}
	const jobs = chosen.flatMap((one) => {
		const story = filmOf(one);
		return story
			? languages.map((lang): Job => ({ id: one.id, lang, story, hash: fingerprint(story, lang) }))
			: [];
	});

	if (values.frames !== undefined) {
		const times = values.frames.split(',').map(Number);
		if (times.some((t) => !Number.isFinite(t))) throw new Error('--frames takes seconds: 12.5,40');
		needTools();
		return stills(jobs, times);
	}

	mkdirSync(WORKSHOP, { recursive: true });
	mkdirSync(VIDEOS, { recursive: true });
	for (const { id, lang, story } of jobs) writeWords(id, lang, story);

	const manifest = readManifest();
	const changed = jobs.filter(({ id, lang, hash }) => {
		const files = filmFiles(id, lang);
		const there = [files.film, files.poster].every((file) => existsSync(join(VIDEOS, file)));
		return values.force || !there || manifest[id]?.[lang]?.hash !== hash;
	});
	console.log(`${jobs.length} films, ${changed.length} to render`);
	if (changed.length === 0) return;

	needTools();
	const painter = await openPainter();
	try {
		for (const job of changed) {
			// Ctrl+C closes the browser; the rest is for another time.
			if (!painter.open()) break;
			const { id, lang } = job;
			try {
				const rendered = await render(job, painter);
				manifest[id] = { ...manifest[id], [lang]: rendered };
				write(MANIFEST, `${JSON.stringify(manifest, null, '\t')}\n`);
				console.log(`${id}.${lang}  ${rendered.seconds} s, ${(rendered.bytes / 1e6).toFixed(2)} MB`);
			} catch (cause) {
				console.error(`${id}.${lang} was not rendered, the old film stays:`, cause);
				process.exitCode = 1;
			}
		}
	} finally {
		await painter.close();
	}
}

await main();
