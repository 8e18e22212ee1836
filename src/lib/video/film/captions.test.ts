import { describe, expect, test } from 'vitest';
import { captions, chapters, descriptions, wrapCaption } from './captions.ts';
import { sampleStory } from './testing/sample.ts';

const { film } = sampleStory();
type Cue = { from: number; to: number; text: string };

/** Whole milliseconds, or 1:11.790 is not 71.79 to the last bit. */
const seconds = (stamp: string) =>
	Math.round(stamp.split(':').reduce((sum, part) => sum * 60 + Number(part), 0) * 1000) / 1000;
function cues(vtt: string): Cue[] {
	const [head, ...blocks] = vtt.trimEnd().split('\n\n');
	expect(head).toBe('WEBVTT');
	return blocks.map((block) => {
		const [, times = '', ...text] = block.split('\n');
		const [from = '', to = ''] = times.split(' --> ');
		return { from: seconds(from), to: seconds(to), text: text.join('\n') };
	});
}

test('captions are the spoken lines, word for word and at their time', () => {
	const said = film.scenes.flatMap(({ lines }) => lines);
	const read = cues(captions(film, 'ja'));
	expect(read).toHaveLength(said.length);
	expect(read[0]?.text).toBe('雨がふると、井戸の水がふえる。');
	expect(read[1]?.text).toBe('水は35%へって、0.65倍。');
	read.forEach((cue, i) => expect([cue.from, cue.to]).toEqual([said[i]?.from, said[i]?.to]));
});

test('chapters follow one another to the end of the film', () => {
	const read = cues(chapters(film, 'en'));
	expect(read[0]).toMatchObject({ from: 0, text: 'Chapter 0' });
	read.forEach((cue, i) => expect(cue.to).toBe(read[i + 1]?.from ?? film.seconds));
});

test('every scene is described', () => {
	expect(cues(descriptions(film, 'en'))).toHaveLength(film.scenes.length);
});

describe('a long caption', () => {
	test('breaks where a Japanese reader pauses', () => {
		expect(wrapCaption('人がとる真水のおよそ70%が、農業に使われている。', 'ja')).toBe(
			'人がとる真水のおよそ70%が、\n農業に使われている。'
		);
	});
	test('breaks between English words, near the middle', () => {
		expect(wrapCaption('About 70% of the fresh water people draw goes to farming.', 'en')).toBe(
			'About 70% of the fresh water\npeople draw goes to farming.'
		);
	});
	test('keeps every word', () => {
		const text = 'In 2022 a manager said 10–15%, depending on crop and weather.';
		expect(wrapCaption(text, 'en').replace('\n', ' ')).toBe(text);
	});
});
