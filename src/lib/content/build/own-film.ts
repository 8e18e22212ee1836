import { closeSync, existsSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { Manifest } from '#lib/video/film/manifest.ts';
import { startsFast } from '#lib/video/film/mp4.ts';
import { READING_LIMIT } from '#lib/video/film/timing.ts';
import { parseVtt, type Cue } from '#lib/video/film/vtt.ts';
import type { Locale } from '#lib/words/locale.ts';
import type { Case, OwnFilm, ShownFilm, WrittenCase } from '../case.ts';
import { Written } from '../text.ts';
import type { Path } from './yaml-file.ts';

/** A film that a class of forty can load together. */
const MAX_BYTES = 3_000_000;

type Fault = { path: Path; message: string };

const place = (root: string, name: string) => join(root, 'static/videos', name);

/** What `npm run videos` measured; empty before its first run. */
export function readManifest(root: string): Manifest {
	const file = place(root, 'manifest.json');
	return existsSync(file) ? v.parse(Manifest, JSON.parse(readFileSync(file, 'utf8'))) : {};
}

function cuesOf(root: string, name: string | undefined): Cue[] {
	if (name === undefined || !existsSync(place(root, name))) return [];
	return parseVtt(readFileSync(place(root, name), 'utf8')).cues;
}

/** Captions are no Markdown: what would be emphasis or a link stays as it is written. */
function said(text: string, lang: Locale): Written {
	const line = text.replaceAll('\n', lang === 'ja' ? '' : ' ').replace(/[\\*_[\]&<]/g, '\\$&');
	// Only the pages of this film's language are made of it.
	return new Written({ ja: line, en: line }, 'line');
}

/**
 * A real film in the form of a drawn one, so that player, transcript and questions need not know the difference:
 * captions become spoken lines, chapters and descriptions scenes.
 */
export function ownFilm(
	own: OwnFilm,
	questions: ShownFilm['questions'],
	lang: Locale,
	root: string,
	measured: number | undefined
): ShownFilm {
	const lines = cuesOf(root, own.captions);
	const chapters = cuesOf(root, own.chapters);
	const descriptions = cuesOf(root, own.descriptions);
	const seconds = measured ?? lines.at(-1)?.to ?? 0;
	const begins = [...new Set([0, ...[...chapters, ...descriptions].map(({ from }) => from)])].toSorted(
		(a, b) => a - b
	);
	const scenes = begins.map((from, i) => {
		const to = begins[i + 1] ?? seconds;
		const chapter = chapters.find((cue) => cue.from === from)?.text;
		return {
			id: `part-${i + 1}`,
			chapter: chapter === undefined ? undefined : said(chapter, lang),
			shows: said(descriptions.find((cue) => cue.from === from)?.text ?? '', lang),
			from,
			to,
			// A line that begins with the next scene belongs to that one.
			lines: lines
				.filter((line) => line.from >= from && (line.from < to || i === begins.length - 1))
				.map((line) => ({ from: line.from, to: line.to, text: said(line.text, lang) }))
		};
	});
	const asked = questions.flatMap((question) => {
		const at = own.waits[question.id];
		return at === undefined ? [] : [{ ...question, at }];
	});
	return { seconds, scenes, questions: asked.toSorted((a, b) => a.at - b.at) };
}

/** A case as the pages of one language get it: with the real film where there is one. */
export function shownCase(one: WrittenCase, lang: Locale, root: string): Case {
	const { film, narration: _, canvas: _canvas, video, ...rest } = one;
	const own = video[lang];
	if (!own)
		return {
			...rest,
			film: film && { ...film, scenes: film.scenes.map(({ picture: _, ...scene }) => scene) }
		};
	const measured = readManifest(root)[one.id]?.[lang]?.seconds;
	return { ...rest, film: ownFilm(own, film?.questions ?? [], lang, root, measured) };
}

/** What is wrong with the files of a real film, each with what to do. */
export function ownFilmFaults(id: string, own: OwnFilm, lang: Locale, root: string): Fault[] {
	const files = {
		file: own.file,
		captions: own.captions,
		chapters: own.chapters,
		descriptions: own.descriptions,
		poster: own.poster
	};
	const faults: Fault[] = [];
	const note = (key: string, message: string) => faults.push({ path: ['video', lang, key], message });
	for (const [key, name] of Object.entries(files)) {
		if (name === undefined) continue;
		const path = place(root, name);
		if (!existsSync(path)) {
			note(key, `static/videos/${name} is missing. Put it there, or correct the name.`);
			continue;
		}
		if (name.endsWith('.vtt'))
			for (const { line, message } of parseVtt(readFileSync(path, 'utf8')).faults)
				note(key, `static/videos/${name}, line ${line}: ${message}.`);
	}
	for (const { from, to, text } of cuesOf(root, own.captions)) {
		const pace = [...text.replaceAll('\n', '')].length / (to - from);
		if (pace > READING_LIMIT[lang])
			note(
				'captions',
				`at ${from.toFixed(1)} s the caption goes by too fast to be read (${pace.toFixed(1)} characters a second, at most ${READING_LIMIT[lang]}). Let it stand longer, or shorten it.`
			);
	}
	if (existsSync(place(root, own.file))) faults.push(...filmFaults(own, lang, root));
	const measured = readManifest(root)[id]?.[lang];
	if (measured?.files?.film !== own.file)
		note('file', 'the film is not in the list yet. Run "npm run videos", which measures it.');
	else
		for (const [question, at] of Object.entries(own.waits))
			if (at > measured.seconds)
				faults.push({
					path: ['video', lang, 'waits', question],
					message: `the film ends after ${measured.seconds} s and cannot wait at ${at} s.`
				});
	return faults;
}

function filmFaults({ file }: OwnFilm, lang: Locale, root: string): Fault[] {
	const path = place(root, file);
	const bytes = statSync(path).size;
	const start = Buffer.alloc(Math.min(bytes, 65_536));
	const handle = openSync(path, 'r');
	readSync(handle, start);
	closeSync(handle);
	const smaller = `ffmpeg -i ${file} -vf scale=1280:-2 -r 30 -c:v libx264 -crf 30 -preset slow -c:a aac -ac 1 -b:a 64k -movflags +faststart smaller.mp4`;
	const faults: Fault[] = [];
	const note = (message: string) => faults.push({ path: ['video', lang, 'file'], message });
	if (!startsFast(start))
		note(
			`${file} would only play once it is loaded whole. Mend it without loss: ffmpeg -i ${file} -c copy -movflags +faststart mended.mp4`
		);
	if (bytes > MAX_BYTES)
		note(
			`${file} has ${(bytes / 1e6).toFixed(1)} MB; forty devices loading it at once can bear 3 MB. Make it smaller (a higher -crf is smaller still): ${smaller}`
		);
	return faults;
}
