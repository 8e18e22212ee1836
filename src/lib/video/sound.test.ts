import { expect, test } from 'vitest';
import { hasSound } from './sound.ts';

test('a film has sound when its case or its storyboard names a narration', () => {
	expect(hasSound({ film: { seconds: 80 } })).toBe(false);
	expect(hasSound({})).toBe(false);
	expect(hasSound({ film: { seconds: 80, narration: null } })).toBe(false);
	expect(hasSound({ film: { seconds: 80, narration: { voice: 'x' } } })).toBe(true);
	expect(hasSound({ film: {}, ...{ narration: { voice: 'x' } } })).toBe(true);
});
