import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { crossFaults } from '../checks.ts';
import { readLedger } from '../ledger.ts';
import { readLibrary } from '../library.ts';
import type { Fault } from '../yaml-file.ts';
import { smallContent, type Files } from './small-content.ts';

/** A change to the small content: `from` stands once in the file and becomes `to`; null takes the file away. */
export type Change = readonly [file: string, from: string, to: string] | readonly [file: string, gone: null];

type Place = Pick<Fault, 'file' | 'line' | 'column'>;

/** Stands in the `to` of a change where a fault is expected. */
const here = '▸';

/** The small content with changes, and the place they point to with ▸. */
export function changed(...changes: Change[]): { files: Files; place: Place | null } {
	const files: Record<string, string> = { ...smallContent };
	for (const [file, from, to = ''] of changes) {
		const text = files[file] ?? '';
		if (from === null) Reflect.deleteProperty(files, file);
		else if (text.split(from).length === 2) files[file] = text.replace(from, () => to);
		else throw new Error(`“${from}” does not stand once in ${file}`);
	}
	let place: Place | null = null;
	for (const [file, text] of Object.entries(files)) {
		if (!text.includes(here)) continue;
		const lines = text.slice(0, text.indexOf(here)).split('\n');
		place = { file, line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
		files[file] = text.replace(here, '');
	}
	return { files, place };
}

/** Writes files into a new folder that goes with the test; returns its path. */
export function placed(files: Files): string {
	const root = mkdtempSync(join(tmpdir(), 'content-'));
	onTestFinished(() => rmSync(root, { recursive: true }));
	for (const [file, text] of Object.entries(files)) {
		mkdirSync(dirname(join(root, file)), { recursive: true });
		writeFileSync(join(root, file), text);
	}
	return root;
}

/** All faults that the content check finds in files, besides words without a reading. */
export function faultsOf(files: Files, today = new Date('2026-11-20')): Fault[] {
	const root = placed(files);
	const library = readLibrary(root);
	const { ledger, faults } = readLedger(root);
	return [...library.faults, ...faults, ...crossFaults(library, root, ledger, today)];
}
