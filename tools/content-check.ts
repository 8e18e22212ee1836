import { writeFileSync } from 'node:fs';
import { crossFaults } from '#lib/content/build/checks.ts';
import { createRenderers } from '#lib/content/build/compile.ts';
import { ledgerFile, published, readLedger, writeLedger } from '#lib/content/build/ledger.ts';
import { readLibrary, type Library } from '#lib/content/build/library.ts';
import { visitTexts } from '#lib/content/build/localise.ts';
import { measure } from '#lib/content/build/plainness.ts';
import type { Fault } from '#lib/content/build/yaml-file.ts';
import { adviceOnUnknown } from '#lib/content/furigana/furigana.ts';

/**
 * `npm run content:check`: every fault of every content file, with file, line, column and what to do.
 * With `--accept` the step ids of all lessons are published: from then on they may not change.
 * With `--measure` it tells how plain each lesson is: kanji, length of sentences, steps, decisions.
 */
const root = process.cwd();
const library = readLibrary(root);

const accepting = process.argv.includes('--accept');
const { ledger: before, faults: ledgerFaults } = readLedger(root);
const ledger = accepting && before ? published(before, library) : before;
if (accepting && ledger) {
	writeFileSync(`${root}/${ledgerFile}`, writeLedger(ledger));
	console.log(`${ledgerFile}: ${Object.values(ledger).flat().length} step ids published.`);
}

const faults = [
	...library.faults,
	...ledgerFaults,
	...crossFaults(library, root, ledger, new Date()),
	...(await readingFaults(library))
];
faults.sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column);
for (const { file, line, column, at, message } of faults)
	console.error(`${file}:${line}:${column} ${at ? `${at}: ` : ''}${message}`);
if (faults.length > 0) {
	console.error(`\n${faults.length} ${faults.length === 1 ? 'fault' : 'faults'} in the content.`);
	process.exitCode = 1;
} else
	console.log(
		`The content is in order: ${library.programs.size} programs, ${library.lessons.size} lessons, ${library.exercises.size} exercises, ${library.cases.size} cases, ` +
			`${library.tables.size} tables, ${Object.keys(library.glossary?.value ?? {}).length} glossary words.`
	);

if (process.argv.includes('--measure')) measureAll(library);

/** One line for each lesson, and one for each part of a program. */
function measureAll({ programs, lessons }: Library): void {
	const line = (name: string, cells: readonly string[]) =>
		console.log(`${name.padEnd(44)}${cells.map((cell) => cell.padStart(10)).join('')}`);
	line('lesson', ['kanji', 'letters', 'longest', 'words', 'longest', 'steps', 'decisions', 'choices']);
	for (const [program, { value }] of programs)
		for (const { id: part } of value.parts) {
			const within = [...lessons].filter(
				([, lesson]) => lesson.program === program && lesson.value.part === part
			);
			let [steps, decisions, choices] = [0, 0, 0];
			for (const [id, lesson] of within) {
				const found = measure(lesson.value);
				steps += found.steps;
				decisions += found.decisions;
				choices += found.choices;
				line(id, [
					`${Math.round(found.kanji * 100)} %`,
					found.sentence.mean.toFixed(1),
					String(found.sentence.longest),
					found.english.mean.toFixed(1),
					String(found.english.longest),
					String(found.steps),
					String(found.decisions),
					String(found.choices)
				]);
			}
			line(`= ${part}: ${within.length} lessons`, [
				'',
				'',
				'',
				'',
				'',
				...[steps, decisions, choices].map(String)
			]);
		}
}

/** Words whose reading nobody knows. */
async function readingFaults({
	programs,
	lessons,
	exercises,
	cases,
	tables,
	glossary,
	helplines
}: Library): Promise<Fault[]> {
	if (library.faults.some(({ file }) => file === 'content/readings.yaml')) return [];
	const { renderers, unknown } = await createRenderers(library, root);
	const found: Fault[] = [];
	const entries = [
		...programs.values(),
		...[...lessons.values()].map(({ yaml, written }) => ({ yaml, value: written })),
		...exercises.values(),
		...cases.values(),
		...tables.values(),
		glossary,
		helplines
	];
	for (const entry of entries) {
		if (!entry) continue;
		visitTexts(entry.value, (text, path) => {
			const before = unknown.size;
			renderers.ja[text.form](text.ja);
			for (const word of [...unknown].slice(before))
				found.push(entry.yaml.fault(path, adviceOnUnknown(word)));
		});
	}
	return found;
}
