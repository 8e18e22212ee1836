import { expect, test } from 'vitest';
import { captions } from './captions.ts';
import { plain } from './plain.ts';
import { sampleStory } from './testing/sample.ts';
import { parseVtt } from './vtt.ts';

test('reads what this project writes', () => {
	const { film } = sampleStory();
	const lines = film.scenes.flatMap(({ lines }) => lines);
	const { cues, faults } = parseVtt(captions(film, 'ja'));
	expect(faults).toEqual([]);
	expect(cues.map(({ text }) => text.replaceAll('\n', ''))).toEqual(lines.map(({ text }) => plain(text.ja)));
	expect(cues.map(({ from, to }) => [from, to])).toEqual(lines.map(({ from, to }) => [from, to]));
});

test('reads what other programs write: short times, settings, notes, tags, Windows line ends', () => {
	const text =
		'\uFEFFWEBVTT - film\r\n\r\nNOTE by hand\r\n\r\n00:01.500 --> 00:03.000 align:start\r\n<v Aoi>Tom &amp; I</v>\r\nwent on\r\n';
	expect(parseVtt(text)).toEqual({ cues: [{ from: 1.5, to: 3, text: 'Tom & I\nwent on' }], faults: [] });
});

test('a file that is not one, and lines with times that cannot be, are named with their line', () => {
	expect(parseVtt('1\n00:00:01,000 --> 00:00:02,000\nsrt').faults).toMatchObject([{ line: 1 }]);
	expect(parseVtt('WEBVTT\n').faults).toMatchObject([{ line: 1, message: 'there is no line in it' }]);
	const text =
		'WEBVTT\n\n00:00:01,000 --> 00:00:02,000\na\n\n00:05.000 --> 00:04.000\nb\n\n00:06.000 --> 00:07.000\nc\n\n00:02.000 --> 00:03.000\nd\n';
	expect(parseVtt(text).faults.map(({ line }) => line)).toEqual([3, 6, 12]);
});
