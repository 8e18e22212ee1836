import { needState } from '../fit.ts';
import { needSections, notesIn, type Sheet } from '../sheet.ts';
import type { Noticed } from './rule.ts';

/** So many needs answered without leaving one, and the idea may be many ideas. */
const many = 6;
/** So many needs of which every one matters most. */
const allTop = 4;

/** Trying to answer every pain and every gain. */
export function answersAll(sheet: Sheet): Noticed[] {
	const needs = notesIn(sheet, needSections);
	if (needs.length >= many && needs.every((need) => needState(sheet, need) === 'answered'))
		return [{ sign: 'answers-all', note: null, caught: String(needs.length) }];
	if (needs.length >= allTop && needs.every(({ weight }) => weight === 3))
		return [{ sign: 'all-top', note: null, caught: String(needs.length) }];
	return [];
}
