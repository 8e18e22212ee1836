import { existsSync } from 'node:fs';
import * as v from 'valibot';
import { stringify } from 'yaml';
import { exercisesProgram } from '../exercise.ts';
import { Id } from '../parts.ts';
import type { Library } from './library.ts';
import { openYaml, type Fault } from './yaml-file.ts';

/** Step ids by lesson as they were published. */
export type Ledger = Record<string, string[]>;

export const ledgerFile = 'content/step-ids.yaml';

const LedgerFile = v.record(v.string(), v.array(Id));

/** Reads the list of published ids; null when it cannot be read, and then nothing may be written over it. */
export function readLedger(root: string): { ledger: Ledger | null; faults: Fault[] } {
	if (!existsSync(`${root}/${ledgerFile}`)) return { ledger: {}, faults: [] };
	const yaml = openYaml(root, ledgerFile);
	// A list with nothing but its heading comment is an empty one.
	const ledger = yaml.data === null && yaml.faults.length === 0 ? {} : yaml.read(LedgerFile);
	return { ledger, faults: yaml.faults };
}

/** Ids of the steps that there are now, by lesson; an exercise counts as a lesson of one step. */
export function stepIds(library: Library): Ledger {
	const lessons = [...library.lessons].map(([id, { value }]): [string, string[]] => [
		id,
		value.steps.map((step) => step.id)
	]);
	const exercises = [...library.exercises].map(([slug, { value }]): [string, string[]] => [
		`${exercisesProgram}/${slug}`,
		[value.step.id]
	]);
	return Object.fromEntries([...lessons, ...exercises]);
}

/** The list with the ids of all lessons and exercises added. Nothing ever leaves it here. */
export function published(ledger: Ledger, library: Library): Ledger {
	const all = { ...ledger };
	for (const [id, steps] of Object.entries(stepIds(library)))
		all[id] = [...new Set([...(ledger[id] ?? []), ...steps])];
	return all;
}

/** The list as a file. */
export function writeLedger(ledger: Ledger): string {
	return (
		'# Step ids that were published. Answers are stored under them, so an id stays for ever.\n' +
		'# Written by "npm run content:check -- --accept"; not by hand.\n' +
		stringify(ledger)
	);
}
