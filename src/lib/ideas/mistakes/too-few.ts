import { notesIn, userSections, valueSections, type Sheet } from '../sheet.ts';
import type { Noticed } from './rule.ts';

/** Fewer notes than this show a person in outline only. */
const few = 5;

/** A thin profile, once the team has gone on to what it would make. One that is being written is left in peace. */
export function tooFew(sheet: Sheet): Noticed[] {
	const user = notesIn(sheet, userSections);
	if (user.length < 2 || notesIn(sheet, valueSections).length === 0) return [];
	const empty = userSections.find((section) => sheet.in[section].length === 0);
	if (empty) return [{ sign: 'empty-section', note: null, caught: empty }];
	return user.length < few ? [{ sign: 'thin', note: null, caught: String(user.length) }] : [];
}
