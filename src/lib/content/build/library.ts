import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { CaseFile, type WrittenCase } from '../case.ts';
import { ExerciseFile } from '../exercise.ts';
import { GlossaryFile, HelplineFile, LessonFile, ProgramFile, type WrittenLesson } from '../lesson.ts';
import { TableFile } from '../table.ts';
import { readingsFaults } from './readings.ts';
import { openYaml, type Fault, type YamlFile } from './yaml-file.ts';

/** A file that could be read, with the file itself for pointing at faults. */
export type Read<T> = { yaml: YamlFile; value: T };

export type LessonEntry = Read<LessonFile> & {
	program: string;
	slug: string;
	order: string;
	/** As the author wrote it: exercises that are used stand there by name. */
	written: WrittenLesson;
};
export type TableEntry = Read<TableFile> & { csv: string; csvFile: string };

/** All of `content/`, read and checked against the schemas. */
export type Library = {
	programs: Map<string, Read<ProgramFile>>;
	/** By "<program>/<slug>". */
	lessons: Map<string, LessonEntry>;
	/** By slug. */
	exercises: Map<string, Read<ExerciseFile>>;
	cases: Map<string, Read<WrittenCase>>;
	tables: Map<string, TableEntry>;
	glossary: Read<GlossaryFile> | null;
	helplines: Read<HelplineFile> | null;
	faults: Fault[];
	/** Every file that was read, for the watcher. */
	files: string[];
};

/**
 * A lesson's address from its file: folders are kept, numbers that only order are not.
 * "lessons/high-school/01-phishing.yaml" → "high-school-phishing".
 */
export function slugOf(file: string): string {
	return file
		.replace(/\.yaml$/, '')
		.split('/')
		.map((part) => part.replace(/^\d+-/, ''))
		.join('-');
}

/** Reads the whole of `content/` below `root`. Nothing throws: what is wrong stands in `faults`. */
export function readLibrary(root: string): Library {
	const library: Library = {
		programs: new Map(),
		lessons: new Map(),
		exercises: new Map(),
		cases: new Map(),
		tables: new Map(),
		glossary: null,
		helplines: null,
		faults: [],
		files: []
	};
	const open = (file: string) => {
		library.files.push(join(root, file));
		return openYaml(root, file);
	};
	const keep = <T>(yaml: YamlFile, value: T | null, put: (read: Read<T>) => void) => {
		library.faults.push(...yaml.faults);
		if (value !== null) put({ yaml, value });
	};

	// Lessons use exercises, so these come first.
	for (const file of listYaml(root, 'content/exercises')) {
		const yaml = open(`content/exercises/${file}`);
		keep(yaml, yaml.read(ExerciseFile), (read) => library.exercises.set(file.replace(/\.yaml$/, ''), read));
	}
	for (const program of list(root, 'content/programs')) {
		const folder = `content/programs/${program}`;
		// A stray file beside the programs' folders is none of them; a folder without program.yaml is one with a fault.
		if (!statSync(`${root}/${folder}`).isDirectory()) continue;
		const yaml = open(`${folder}/program.yaml`);
		keep(yaml, yaml.read(ProgramFile), (read) => library.programs.set(program, read));
		const files = listDeep(root, `${folder}/lessons`).map((file) => {
			const lesson = open(`${folder}/lessons/${file}`);
			return { file, lesson, written: lesson.read(LessonFile) };
		});
		// Those that take steps of others come after them.
		const takes = ({ written }: (typeof files)[number]) => written?.steps.some((step) => 'from' in step);
		for (const { file, lesson, written } of [...files.filter((one) => !takes(one)), ...files.filter(takes)]) {
			const slug = slugOf(file);
			keep(lesson, written, ({ yaml, value: written }) => {
				const id = `${program}/${slug}`;
				const value = whole(written, library, program, (index, field, message) =>
					library.faults.push(yaml.fault(['steps', index, field], message))
				);
				if (!value) return;
				const other = library.lessons.get(id);
				if (other)
					library.faults.push(
						lesson.fault([], `the address "${slug}" is taken by ${other.yaml.file}. Rename one of the files.`)
					);
				else library.lessons.set(id, { yaml, value, written, program, slug, order: file });
			});
		}
	}
	for (const file of listYaml(root, 'content/cases')) {
		const yaml = open(`content/cases/${file}`);
		keep(yaml, yaml.read(CaseFile), (read) => library.cases.set(file.replace(/\.yaml$/, ''), read));
	}
	for (const file of listYaml(root, 'content/data')) {
		const name = file.replace(/\.yaml$/, '');
		const yaml = open(`content/data/${file}`);
		const csvFile = `content/data/${name}.csv`;
		const value = yaml.read(TableFile);
		library.faults.push(...yaml.faults);
		if (!existsSync(`${root}/${csvFile}`))
			library.faults.push(yaml.fault([], `the table ${csvFile} is missing. Put the figures there.`));
		else if (value) {
			library.files.push(join(root, csvFile));
			library.tables.set(name, { yaml, value, csvFile, csv: readFileSync(`${root}/${csvFile}`, 'utf8') });
		}
	}
	const glossary = open('content/glossary.yaml');
	keep(glossary, glossary.read(GlossaryFile), (read) => (library.glossary = read));
	const helplines = open('content/helplines.yaml');
	keep(helplines, helplines.read(HelplineFile), (read) => (library.helplines = read));
	library.faults.push(...readingsFaults(root));
	return library;
}

/** The lesson with its exercises and the steps of other lessons as steps; null when one of them cannot be had. */
function whole(
	written: WrittenLesson,
	{ exercises, lessons }: Pick<Library, 'exercises' | 'lessons'>,
	program: string,
	fault: (index: number, field: 'use' | 'from', message: string) => void
): LessonFile | null {
	const steps = written.steps.flatMap((step, index) => {
		if ('use' in step) {
			const { use, id, minutes, plan } = step;
			const exercise = exercises.get(use);
			if (exercise) return [{ ...exercise.value.step, id, minutes, plan }];
			fault(
				index,
				'use',
				`there is no exercise content/exercises/${use}.yaml that can be read. Check the name, or correct that file first.`
			);
			return [];
		}
		if ('from' in step) {
			const { from, id, minutes, plan } = step;
			const [lesson = '', name = ''] = from.split('/');
			const taken = lessons.get(`${program}/${lesson}`)?.value.steps.find((one) => one.id === name);
			if (taken) return [{ ...taken, id, minutes, plan }];
			fault(
				index,
				'from',
				`there is no step "${name}" in a lesson "${lesson}" of this program that can be read. Check the names; a lesson that itself takes steps of others lends none.`
			);
			return [];
		}
		return [step];
	});
	return steps.length === written.steps.length ? { ...written, steps } : null;
}

function list(root: string, folder: string): string[] {
	const path = `${root}/${folder}`;
	return existsSync(path) ? readdirSync(path).sort() : [];
}

function listYaml(root: string, folder: string): string[] {
	return list(root, folder).filter((name) => name.endsWith('.yaml'));
}

function listDeep(root: string, folder: string): string[] {
	const path = `${root}/${folder}`;
	if (!existsSync(path)) return [];
	return readdirSync(path, { recursive: true, encoding: 'utf8' })
		.map((file) => file.replaceAll('\\', '/'))
		.filter((file) => file.endsWith('.yaml'))
		.sort();
}
