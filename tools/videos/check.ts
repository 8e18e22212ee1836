import { readFileSync, statSync } from 'node:fs';
import { startsFast } from '#lib/video/film/mp4.ts';
import { HEIGHT, WIDTH } from '#lib/video/film/paper.ts';
import type { Span } from '#lib/video/film/timing.ts';
import { encoding } from './encode.ts';
import { listen, probe } from './probe.ts';

/** A film as it lies there. */
export type Finished = {
	name: string;
	file: string;
	/** Drawn from a storyboard: then its picture has to be as all drawn ones are. A real film may differ. */
	drawn: boolean;
	/** Whether something has to be heard. */
	sound: boolean;
	/** Stretches in which the picture may stand still. */
	still: readonly Span[];
};

export type Findings = { name: string; bytes: number; seconds: number; stillest: number; faults: string[] };

/** Longest time in which nothing may move, in seconds. */
const STILLNESS = 6;
/** All films together: what a school's line and the repository can bear. */
export const MAX_TOTAL = 70_000_000;

/** What is to be seen in a film, by ffmpeg's own eyes: stretches that stand still, are black or blank. */
async function watch(file: string): Promise<{ frozen: Span[]; black: Span[]; blank: number[] }> {
	const said = await listen(
		...['-i', file, '-an', '-vf'],
		`freezedetect=n=-60dB:d=1,blackdetect=d=0.1,fps=2,signalstats,metadata=mode=print`,
		...['-f', 'null', '-']
	);
	const end = [...said.matchAll(/pts_time:([\d.]+)/g)].map(([, at]) => Number(at)).at(-1) ?? 0;
	const frozen = [...said.matchAll(/freeze_start: ([\d.]+)(?:[\s\S]*?freeze_end: ([\d.]+))?/g)].map(
		([, from, to]) => ({ from: Number(from), to: Number(to ?? end) })
	);
	const black = [...said.matchAll(/black_start:([\d.]+) black_end:([\d.]+)/g)].map(([, from, to]) => ({
		from: Number(from),
		to: Number(to)
	}));
	// A page that failed to draw is one colour; brightness of its darkest and its lightest point is the same.
	const blank: number[] = [];
	for (const [, at, values = ''] of said.matchAll(/pts_time:([\d.]+)([\s\S]*?)(?=pts_time:|$)/g)) {
		const [darkest, lightest] = ['YMIN', 'YMAX'].map((key) =>
			Number(new RegExp(`signalstats\\.${key}=([\\d.]+)`).exec(values)?.[1])
		);
		if ((lightest ?? 255) - (darkest ?? 0) < 16) blank.push(Number(at));
	}
	return { frozen, black, blank };
}

const seconds = ({ from, to }: Span) => `${from.toFixed(1)}–${to.toFixed(1)} s`;

/** Looks at a finished film. Nothing throws but a file that ffmpeg cannot read at all. */
export async function check({ name, file, drawn, sound, still }: Finished): Promise<Findings> {
	const [found, { frozen, black, blank }] = [await probe(file), await watch(file)];
	const bytes = statSync(file).size;
	const faults: string[] = [];
	const need = (ok: boolean, fault: string) => {
		if (!ok) faults.push(fault);
	};
	const { picture } = found;
	need(picture?.codec === 'h264', `the picture is ${picture?.codec ?? 'missing'}, not h264`);
	need(picture?.pixels === 'yuv420p', `the pixels are ${picture?.pixels ?? 'missing'}, not yuv420p`);
	need(bytes <= encoding.maxBytes, `${bytes} bytes are more than ${encoding.maxBytes}`);
	need(startsFast(readFileSync(file)), 'it does not play before it is loaded whole (no faststart)');
	need(found.sound === sound, sound ? 'its narration is not to be heard' : 'it has sound but no narration');
	if (drawn) {
		const size = `${picture?.width ?? 0}×${picture?.height ?? 0}`;
		need(picture?.width === WIDTH && picture.height === HEIGHT, `it is ${size}, not ${WIDTH}×${HEIGHT}`);
		need(picture?.fps === encoding.fps, `it has ${picture?.fps ?? 0} pictures a second, not ${encoding.fps}`);
		for (const span of frozen) {
			const allowed = still.some(({ from, to }) => span.from >= from - 1.5 && span.to <= to + 1.5);
			need(span.to - span.from <= STILLNESS || allowed, `nothing moves at ${seconds(span)}`);
		}
	}
	for (const span of black) faults.push(`it is black at ${seconds(span)}`);
	if (blank.length > 0)
		faults.push(`the picture is empty at ${blank.map((at) => at.toFixed(1)).join(', ')} s`);
	const stillest = Math.max(0, ...frozen.map(({ from, to }) => to - from));
	return { name, bytes, seconds: found.seconds, stillest, faults };
}

/** The findings as a table, with the sum below. */
export function table(findings: readonly Findings[]): string {
	const row = (name: string, length: string, size: string, still: string, verdict: string) =>
		`${name.padEnd(28)}${length.padStart(8)}${size.padStart(10)}${still.padStart(9)}  ${verdict}`;
	const total = findings.reduce((sum, { bytes }) => sum + bytes, 0);
	const mb = (bytes: number) => `${(bytes / 1e6).toFixed(2)} MB`;
	return [
		row('film', 'length', 'size', 'still', ''),
		...findings.flatMap(({ name, bytes, seconds, stillest, faults }) => [
			row(name, `${seconds.toFixed(1)} s`, mb(bytes), `${stillest.toFixed(1)} s`, faults.length ? '✗' : '✓'),
			...faults.map((fault) => `    ✗ ${fault}`)
		]),
		row(
			`${findings.length} films`,
			'',
			mb(total),
			'',
			total > MAX_TOTAL ? `✗ more than ${mb(MAX_TOTAL)}` : '✓'
		)
	].join('\n');
}

export const notThere = (name: string): Findings => ({
	name,
	bytes: 0,
	seconds: 0,
	stillest: 0,
	faults: ['it is missing: run "npm run videos"']
});

export function allWell(findings: readonly Findings[]): boolean {
	const total = findings.reduce((sum, { bytes }) => sum + bytes, 0);
	return total <= MAX_TOTAL && findings.every(({ faults }) => faults.length === 0);
}
