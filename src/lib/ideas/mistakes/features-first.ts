import { needsOf, notesIn, answerSections, userSections, valueSections, type Sheet } from '../sheet.ts';
import type { Noticed } from './rule.ts';

/** Begun with what to build; or a fit taken for granted though nobody was met. */
export function featuresFirst(sheet: Sheet): Noticed[] {
	const user = notesIn(sheet, userSections);
	const offered = notesIn(sheet, valueSections);
	if (user.length <= 1 && offered.length >= 2) return [{ sign: 'unknown-user', note: null, caught: '' }];
	const linked = notesIn(sheet, answerSections).filter(({ id }) => needsOf(sheet, id).length > 0);
	if (linked.length >= 2 && user.length >= 3 && user.every(({ known }) => !known))
		return [{ sign: 'unmet-user', note: null, caught: '' }];
	return [];
}
