/** A line of a WebVTT file; times are seconds. */
export type Cue = { from: number; to: number; text: string };

const moment = /^(?:(\d{2,}):)?([0-5]\d):([0-5]\d)\.(\d{3})$/;

function seconds(stamp: string): number | null {
	const [, hours = '0', minutes, rest, thousandths] = moment.exec(stamp) ?? [];
	if (minutes === undefined) return null;
	return Number(hours) * 3600 + Number(minutes) * 60 + Number(rest) + Number(thousandths) / 1000;
}

/** The words of a cue: without tags, entities put back, on one line. */
const words = (lines: readonly string[]) =>
	lines
		.join('\n')
		.replace(/<[^>]*>/g, '')
		.replace(/&lt;/g, '<')
		.replace(/&gt;/g, '>')
		.replace(/&nbsp;/g, ' ')
		.replace(/&amp;/g, '&')
		.trim();

/** Reads a WebVTT file. Faults carry the line in the file, from 1. */
export function parseVtt(text: string): { cues: Cue[]; faults: { line: number; message: string }[] } {
	const lines = text
		.replace(/^\uFEFF/, '')
		.replace(/\r\n?/g, '\n')
		.split('\n');
	const cues: Cue[] = [];
	const faults: { line: number; message: string }[] = [];
	if (!/^WEBVTT(\s|$)/.test(lines[0] ?? ''))
		return { cues, faults: [{ line: 1, message: 'a captions file begins with the word WEBVTT' }] };
	for (let at = 1; at < lines.length; at++) {
		const [start = '', arrow, end = ''] = (lines[at] ?? '').trim().split(/\s+/);
		if (arrow !== '-->') continue;
		const line = at + 1;
		const [from, to] = [seconds(start), seconds(end)];
		const said: string[] = [];
		while (at + 1 < lines.length && lines[at + 1]?.trim() !== '') said.push(lines[++at] ?? '');
		if (from === null || to === null)
			faults.push({ line, message: 'a time is written 00:01:02.500, with a point before the thousandths' });
		else if (to <= from) faults.push({ line, message: 'the line ends before it begins' });
		else if (from < (cues.at(-1)?.from ?? 0))
			faults.push({ line, message: 'the line begins before the one above it' });
		else cues.push({ from, to, text: words(said) });
	}
	if (cues.length === 0 && faults.length === 0) faults.push({ line: 1, message: 'there is no line in it' });
	return { cues, faults };
}
