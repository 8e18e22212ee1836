import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { parse } from 'yaml';
import { CaseFile, type WrittenCase } from '#lib/content/case.ts';

/** Reads every case of a folder. A file that cannot be read throws, with the place and the fault. */
export function readCases(folder: string): WrittenCase[] {
	return readdirSync(folder)
		.filter((name) => name.endsWith('.yaml'))
		.toSorted()
		.map((name) => {
			const read = v.safeParse(CaseFile, parse(readFileSync(join(folder, name), 'utf8')));
			if (read.success) return read.output;
			const faults = read.issues.map((issue) => `  ${v.getDotPath(issue) ?? 'whole file'}: ${issue.message}`);
			throw new Error(`${join(folder, name)} cannot be read:\n${faults.join('\n')}`);
		});
}
