import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import * as v from 'valibot';
import { CaseFile } from '#lib/content/case.ts';
import { filmOf } from '#lib/video/film/film.ts';
import { sampleFile } from '#lib/video/film/testing/sample.ts';
import { listen, probe } from './probe.ts';
import { ffmpegPath, missingTools } from './tools.ts';

// A browser has to start first, which takes its time on a busy machine.
test('a film that is stopped half-way leaves the old one and no traces', async () => {
	const root = mkdtempSync(join(tmpdir(), 'render-'));
	mkdirSync(join(root, 'content/cases'), { recursive: true });
	mkdirSync(join(root, 'static/videos'), { recursive: true });
	writeFileSync(join(root, 'content/cases/wells.yaml'), stringify(sampleFile));
	const old = ['ja', 'en'].map((lang) => join(root, `static/videos/wells.${lang}.mp4`));
	for (const file of old) writeFileSync(file, 'the old film');

	const program = spawn(process.execPath, [join(import.meta.dirname, 'render.ts'), '--root', root]);
	let said = '';
	let stopped = false;
	const hear = (data: Buffer) => {
		said += data.toString();
		if (stopped || !said.includes('░')) return;
		stopped = true;
		program.kill('SIGTERM');
	};
	program.stdout.on('data', hear);
	program.stderr.on('data', hear);
	const code = await new Promise((done) => program.once('close', done));

	expect(said).toContain('Stopped.');
	expect(code).toBe(130);
	expect(old.map((file) => readFileSync(file, 'utf8'))).toEqual(['the old film', 'the old film']);
	expect(readdirSync(join(root, '.cache/videos'))).toEqual([]);
	rmSync(root, { recursive: true });
});

test(
	'a case with a narration is rendered with its voice: as loud as all others, each line when it is shown',
	{
		// Half a minute by itself. The browser makes pictures of a canvas when it has nothing else to do, which on a busy
		// machine may be twice a second.
		timeout: 400_000
	},
	async () => {
		const missing = missingTools();
		if (missing.length > 0) throw new Error(`this test needs:\n${missing.join('\n')}`);
		const root = mkdtempSync(join(tmpdir(), 'spoken-'));
		const cases = join(root, 'content/cases');
		mkdirSync(cases, { recursive: true });
		mkdirSync(join(root, 'static/videos'), { recursive: true });
		const short = {
			...sampleFile,
			narration: { ja: 'wells.m4a' },
			film: { ...sampleFile.film, questions: [], scenes: sampleFile.film.scenes.slice(0, 2) }
		};
		writeFileSync(join(cases, 'wells.yaml'), stringify(short));
		const story = filmOf(v.parse(CaseFile, short));
		if (!story) throw new Error('the sample has no film');
		const starts = story.film.scenes.flatMap(({ lines }) => lines.map(({ from }) => from));
		// A tone of a second where each line begins, as quiet as somebody far from the microphone.
		const tones = starts.map((from) => `between(t,${from},${from + 1})`).join('+');
		execFileSync(ffmpegPath(), [
			...['-v', 'error', '-f', 'lavfi', '-i'],
			`aevalsrc='0.02*sin(2*PI*440*t)*(${tones})':s=44100:d=${Math.max(...starts) + 1}`,
			...['-c:a', 'aac', join(cases, 'wells.m4a')]
		]);

		const program = spawn(process.execPath, [
			...[join(import.meta.dirname, 'render.ts'), '--root', root, '--lang', 'ja', '--jobs', '1']
		]);
		let said = '';
		for (const stream of [program.stdout, program.stderr])
			stream.on('data', (data: Buffer) => (said += data.toString()));
		expect(await new Promise((done) => program.once('close', done)), said).toBe(0);

		const film = join(root, 'static/videos/wells.ja.mp4');
		const { sound, seconds, picture } = await probe(film);
		expect(sound).toBe(true);
		expect(seconds).toBeCloseTo(story.film.seconds, 1);
		expect(picture).toMatchObject({ codec: 'h264', width: 1280, height: 720 });
		const loud = await listen('-i', film, '-map', '0:a', '-af', 'ebur128', '-f', 'null', '-');
		const measured = Number(/Integrated loudness:\s+I:\s+(-[\d.]+) LUFS/.exec(loud)?.[1]);
		expect(Math.abs(measured - -16)).toBeLessThanOrEqual(1.5);
		const heard = await listen(
			...['-i', film, '-map', '0:a', '-af', 'silencedetect=noise=-45dB:d=0.2', '-f', 'null', '-']
		);
		const begins = [...heard.matchAll(/silence_end: ([\d.]+)/g)].map(([, moment]) => Number(moment));
		starts.forEach((start, i) => expect(Math.abs((begins[i] ?? 0) - start)).toBeLessThanOrEqual(0.06));
		// The captions are the spoken text: they stand at the same moments.
		const captions = readFileSync(join(root, 'static/videos/wells.ja.vtt'), 'utf8');
		const shown = [...captions.matchAll(/^\d+:(\d+):([\d.]+) -->/gm)].map(
			([, m, s]) => Number(m) * 60 + Number(s)
		);
		starts.forEach((start) => expect(shown.some((at) => Math.abs(at - start) <= 0.05)).toBe(true));
		rmSync(root, { recursive: true });
	}
);
