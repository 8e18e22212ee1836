import type { Case } from '#lib/content/case.ts';
import type { CaseCanvas } from '#lib/content/case-canvas.ts';
import type { HelplineFile } from '#lib/content/lesson.ts';
import type { Table } from '#lib/content/table.ts';
import type { Localised } from '#lib/content/text.ts';
import type { Locale } from '#lib/words/locale.ts';
import type { AnswerOf, Kind, Step } from './registry.ts';

/** What a step draws on besides its own text: loaded before the step is shown. */
export type Materials = {
	/** Tables by name. */
	tables: Record<string, Table>;
	/** The case of a `video` step, if it has one. */
	film: Localised<Case> | null;
	/** The canvas of the case of a `canvas` step, if it has one. */
	canvas?: Localised<CaseCanvas> | null;
	/** Help lines by id, for a `scenario` that names some. */
	helplines?: Localised<HelplineFile>;
};

/** A view draws, and hands each new answer back at once through `give`; it never stores or navigates. */
export type ViewProps<K extends Kind> = {
	step: Step<K>;
	answer: AnswerOf<K>;
	give: (answer: AnswerOf<K>) => void;
	lang: Locale;
	materials: Materials;
};

/** The same step on paper, and in the portfolio: with the learner's answer, or with room for one (null). */
export type SheetProps<K extends Kind> = {
	step: Step<K>;
	answer: AnswerOf<K> | null;
	lang: Locale;
	materials: Materials;
};

/** The answers to a step on paper, for the teacher. */
export type KeySheetProps<K extends Kind> = {
	step: Step<K>;
	lang: Locale;
	materials: Materials;
};
