import { expect, test } from 'vitest';
import { Written } from '../text.ts';
import { readingMinutes, readingSpeed } from './reading-time.ts';

const line = (ja: string, en: string) => new Written({ ja, en }, 'line');
const block = (ja: string, en: string) => new Written({ ja, en }, 'running');
const frame = {
	id: 'a',
	title: line('題', 'Title'),
	minutes: 1,
	plan: { least: 1, most: 1, form: 'alone' as const },
	notes: { say: block('', ''), expect: block('', ''), react: block('', '') }
};
const reading = (ja: string, en: string) => ({
	...frame,
	kind: 'read' as const,
	prompt: {
		body: block(ja, en),
		figures: [],
		sources: [
			{
				title: line('出典', 'Source'),
				publisher: line('人', 'Somebody'),
				year: 2020
			}
		]
	},
	key: {}
});

test('counts what is read: no readings, marks, addresses or sources', () => {
	const plain = reading('坂の多い町でくらす人', 'Who lives on a steep hill');
	const marked = reading(
		'**{坂|さか}**の多い[[town|町]]で[くらす](https://example.com/long)人',
		'**Who** lives on [[hill|a steep]] [hill](https://example.com/long)'
	);
	expect(readingMinutes(plain, 'ja')).toBeCloseTo(10 / readingSpeed.ja);
	expect(readingMinutes(plain, 'en')).toBeCloseTo(6 / readingSpeed.en);
	expect(readingMinutes(marked, 'ja')).toBe(readingMinutes(plain, 'ja'));
	expect(readingMinutes(marked, 'en')).toBe(readingMinutes(plain, 'en'));
});
