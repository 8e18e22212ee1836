import type { LessonStepFile } from '#lib/steps/registry.ts';
import type { Locale } from '#lib/words/locale.ts';

/**
 * How fast a text is read with thought: Japanese characters, English words in a minute. 400 to 500 characters is what
 * schools reckon with for this age; English is read here by learners of it and by natives.
 */
export const readingSpeed: Record<Locale, number> = { ja: 450, en: 180 };

/** What opens only when one asks for it, and what nobody reads through. */
const aside = new Set(['source', 'sources', 'help', 'starters', 'address', 'seenBy']);

/**
 * How long it takes to read what a step shows before it is answered, in minutes. A scenario is read as far as one way
 * leads, and a film has its own time: both count as none here.
 */
export function readingMinutes({ kind, prompt }: LessonStepFile, lang: Locale): number {
	if (kind === 'scenario' || kind === 'video') return 0;
	const text = textsIn(prompt, lang).map(bare).join('\n');
	const units = lang === 'ja' ? text.replace(/\s/g, '').length : text.split(/\s+/).filter(Boolean).length;
	return units / readingSpeed[lang];
}

/** Every text of that language below a value of a content file. */
export function textsIn(value: unknown, lang: Locale): string[] {
	if (Array.isArray(value)) return value.flatMap((one: unknown) => textsIn(one, lang));
	if (typeof value !== 'object' || value === null) return [];
	const text: unknown = Reflect.get(value, lang);
	if (typeof text === 'string') return [text];
	return Object.entries(value).flatMap(([name, part]: [string, unknown]) =>
		aside.has(name) ? [] : textsIn(part, lang)
	);
}

/** A text of a content file without its marks: readings, glossary words, links, emphasis. */
export function bare(text: string): string {
	return text
		.replace(/\{([^{}|]*)\|[^{}]*\}/g, '$1')
		.replace(/\[\[([^[\]|]*\|)?([^[\]|]*)\]\]/g, '$2')
		.replace(/\]\([^()]*\)/g, ']')
		.replace(/[*_`[\]#>|-]/g, '');
}
