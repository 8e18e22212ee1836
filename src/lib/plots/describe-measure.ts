import { measureNotes } from '#lib/charts/format.ts';
import type { Measure } from '#lib/charts/measure.ts';
import { plain } from '#lib/content/plain.ts';
import type { Locale } from '#lib/words/locale.ts';

/** A measure with its unit and year: 「65歳以上の割合（%、2022年）」. */
export function measured(measure: Measure, lang: Locale): string {
	return plain(measure.label) + measureNotes(measure, false, lang);
}

/** The same without what its unit explains in brackets: said once, it need not be said with every number. */
export function brief(measure: Measure): Measure {
	return { ...measure, unit: measure.unit.replace(/（.*）|\s*\(.*\)/, '') };
}
