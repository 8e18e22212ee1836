import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textDiff, type Stretch } from './text-diff.ts';

const shown = (parts: readonly Stretch[]) =>
	parts.map(({ type, text }) => ({ same: text, old: `[-${text}-]`, new: `[+${text}+]` })[type]).join('');

test('shows what went and what came, word by word', () => {
	expect(shown(textDiff('The bus comes late', 'The last bus comes at nine', 'en'))).toBe(
		'The [+last +]bus comes [-late-][+at nine+]'
	);
	expect(shown(textDiff('バスが来ない', 'バスが1時間来ない', 'ja'))).toBe('バスが[+1時間+]来ない');
});

test('wordings too long for a table stand whole', () => {
	const long = 'a b '.repeat(500);
	expect(textDiff(long, `${long}c`, 'en').map(({ type }) => type)).toEqual(['old', 'new']);
});

test('the old text and the new one can be put together again from the parts', () => {
	fc.assert(
		fc.property(fc.string({ maxLength: 60 }), fc.string({ maxLength: 60 }), (from, to) => {
			const parts = textDiff(from, to, 'ja');
			const without = (type: Stretch['type']) =>
				parts
					.filter((part) => part.type !== type)
					.map(({ text }) => text)
					.join('');
			expect(without('new')).toBe(from);
			expect(without('old')).toBe(to);
		})
	);
});
