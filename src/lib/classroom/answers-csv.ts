import { csvFormatRows } from 'd3-dsv';
import { plain } from '#lib/content/plain.ts';
import { safe } from '#lib/data/csv-out.ts';
import type { Step } from '#lib/steps/registry.ts';
import { tallyStep } from '#lib/steps/tallies.ts';
import type { Tally } from '#lib/steps/tally.ts';
import type { Locale } from '#lib/words/locale.ts';
import type { Student } from './desk.ts';

/** A lesson with its steps, as far as a table of answers needs them. */
export type AskedLesson = { id: string; title: string; steps: readonly Step[] };

/**
 * The answers of a class as a table for spreadsheets: a row for each student, a column for each question. What looks
 * like a formula is kept from being run.
 */
export function answersCsv(
	students: readonly Student[],
	lessons: readonly AskedLesson[],
	head: { team: string; name: string; at: string },
	lang: Locale
): string {
	const columns = lessons.flatMap((lesson) =>
		lesson.steps.flatMap((step) =>
			// What was asked without names has no place in a row that has one.
			tallyStep(step, [null], lang).flatMap(({ ask, nameless }, question) =>
				nameless ? [] : [{ lesson, step, ask: plain(ask), question }]
			)
		)
	);
	const rows = students.map(({ name, team, handIn }) => [
		safe(team?.name ?? ''),
		safe(name),
		handIn ? new Date(handIn.at).toISOString() : '',
		...columns.map(({ lesson, step, question }) => {
			const answer = handIn?.data.answers.find((one) => one.lesson === lesson.id && one.step === step.id);
			const tally = answer && tallyStep(step, [answer.value], lang)[question];
			return tally ? safe(wordsOf(tally)) : '';
		})
	]);
	return bom([
		[
			head.team,
			head.name,
			head.at,
			...columns.map(({ lesson, ask }) => safe(`${plain(lesson.title)}: ${ask}`))
		],
		...rows
	]);
}

/** A file that Excel takes for what it is: a byte order mark, lines as Windows ends them. */
export function bom(rows: string[][]): string {
	return `\uFEFF${csvFormatRows(rows).replaceAll(/\r?\n/g, '\r\n')}\r\n`;
}

/** What one learner gave, as it stands in a cell. */
function wordsOf(tally: Tally): string {
	switch (tally.type) {
		case 'options':
			return tally.rows.flatMap(({ label, count }) => (count > 0 ? [plain(label)] : [])).join(' / ');
		case 'numbers':
			return tally.values.map(({ value }) => String(value)).join(' / ');
		case 'lines':
			return tally.lines
				.map(({ value }) =>
					value.flatMap((y, i) => (y === null ? [] : [`${tally.at[i] ?? i}: ${y}`])).join(' / ')
				)
				.join(' | ');
		case 'texts':
			return tally.texts.map(({ value }) => value).join('\n');
	}
}
