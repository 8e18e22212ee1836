import { defineWords } from '#lib/words/define.ts';
import type { StudioRoom } from './studio-rooms.ts';
import { words as topWords } from './ui/top-words.ts';
import { words as wayWords } from './way/words.ts';

const namesIn = (lang: 'ja' | 'en'): Record<StudioRoom, string> => ({
	...wayWords[lang].parts,
	share: topWords[lang].share,
	comments: topWords[lang].comments,
	versions: topWords[lang].versions,
	pitch: topWords[lang].pitch
});

/** What a room is called, as in the studio itself. */
export const roomNames = defineWords({ ja: namesIn('ja'), en: namesIn('en') });
