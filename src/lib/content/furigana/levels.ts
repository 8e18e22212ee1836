import type { KanjiGrade } from './grades.ts';

/**
 * What a reader wants readings for, by school year: kanji taught in that year or later (they are not surely learned
 * yet). 小3, 小4, 小5, 小6, 中学, 高校, every kanji, no kanji.
 */
export const levels = ['g3', 'g4', 'g5', 'g6', 'jh', 'hs', 'all', 'none'] as const;
export type ReadingLevel = (typeof levels)[number];

const from: Record<ReadingLevel, number> = { g3: 3, g4: 4, g5: 5, g6: 6, jh: 7, hs: 8, all: 1, none: 9 };

/** Whether a reader of this level sees the reading of a word whose hardest kanji has this grade code (1–8). */
export const shows = (level: ReadingLevel, grade: KanjiGrade): boolean => grade >= from[level];

/** Whether a stored or typed word is a level. */
export const isReadingLevel = (value: unknown): value is ReadingLevel =>
	levels.some((level) => level === value);
