import { existsSync } from 'node:fs';
import { compileReadings } from '../furigana/readings.ts';
import { openYaml, type Fault } from './yaml-file.ts';

const readingsFile = 'content/readings.yaml';

/** What is wrong in `content/readings.yaml`, entry by entry. The file may be missing: then no word has a reading of its own. */
export function readingsFaults(root: string): Fault[] {
	if (!existsSync(`${root}/${readingsFile}`)) return [];
	const yaml = openYaml(root, readingsFile);
	if (yaml.faults.length > 0) return yaml.faults;
	const { data } = yaml;
	if (typeof data !== 'object' || data === null)
		return wrongIn(data).map((message) => yaml.fault([], message));
	return Object.entries(data).flatMap(([word, reading]: [string, unknown]) =>
		wrongIn({ [word]: reading }).map((message) =>
			yaml.fault([word], `${message.replace(`${word}: `, '')}. Correct this entry.`)
		)
	);
}

/** The reader of readings heads its list of faults with a line of its own. */
function wrongIn(data: unknown): string[] {
	try {
		compileReadings(data);
		return [];
	} catch (cause) {
		if (!(cause instanceof Error)) throw cause;
		return cause.message
			.split('\n')
			.slice(1)
			.map((line) => line.trim());
	}
}
