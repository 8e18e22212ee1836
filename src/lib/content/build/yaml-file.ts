import { existsSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { LineCounter, isCollection, isMap, isNode, parseDocument, visit, type Document } from 'yaml';

/** A mistake in a content file, for the person who wrote it. Line and column count from 1. */
export type Fault = { file: string; line: number; column: number; at: string; message: string };

export type Path = readonly (string | number)[];

/** A YAML file that remembers where everything stands. */
export class YamlFile {
	readonly file: string;
	readonly data: unknown;
	readonly faults: Fault[];
	#document: Document;
	#lines = new LineCounter();

	/** @param file name as shown in faults, from the project's root */
	constructor(file: string, text: string) {
		this.file = file;
		this.#document = parseDocument(text, { lineCounter: this.#lines, prettyErrors: false });
		this.faults = [];
		// The parser lets these pass and throws later. Authors meet them when a text begins with emphasis.
		visit(this.#document, {
			Alias: (_, alias) => {
				if (!alias.resolve(this.#document))
					this.#invalid(
						alias.range?.[0] ?? 0,
						'a text that begins with * is taken for a YAML alias. Put the text in quotes.'
					);
			},
			// "call 188 and #9110": for YAML the text ends before the #, and nobody would notice.
			Scalar: (key, scalar) => {
				if (
					key === 'value' &&
					scalar.type === 'PLAIN' &&
					typeof scalar.value === 'string' &&
					scalar.comment &&
					/^\S/.test(scalar.comment)
				)
					this.#invalid(
						scalar.range?.[1] ?? 0,
						'from # on, this text is taken for a comment and not shown. Put the text in quotes, or a space after the #.'
					);
			}
		});
		for (const { pos, message } of this.#document.errors)
			this.#invalid(
				pos[0],
				`this is not valid YAML: ${message}. Often a text with : # [ { or * in it needs quotes.`
			);
		this.data = this.faults.length === 0 ? this.#document.toJS() : null;
	}

	/** One slip makes the parser stumble several times; the first fault of a line says enough. */
	#invalid(offset: number, message: string) {
		const place = this.#at(offset);
		if (!this.faults.some(({ line }) => line === place.line))
			this.faults.push({ file: this.file, ...place, at: '', message });
	}

	#at(offset: number) {
		const { line, col } = this.#lines.linePos(offset);
		return { line: Math.max(line, 1), column: Math.max(col, 1) };
	}

	/**
	 * A fault at the place a path points to; where the place does not exist, at the nearest thing around it.
	 * A list or mapping that has a name is pointed at by its name, as that stands on the line above it.
	 */
	fault(path: Path, message: string, point: 'value' | 'key' = 'value'): Fault {
		let offset = 0;
		for (let length = path.length; length >= 0; length--) {
			const part = path.slice(0, length);
			const node = this.#nodeAt(part);
			if (!isNode(node) || !node.range) continue;
			const named = isCollection(node) || (point === 'key' && length === path.length);
			offset = (named ? this.#keyOffset(part) : undefined) ?? node.range[0];
			break;
		}
		return { file: this.file, ...this.#at(offset), at: path.join('.'), message };
	}

	#nodeAt(path: Path): unknown {
		return path.length === 0 ? this.#document.contents : this.#document.getIn(path, true);
	}

	/** Where the last key of a path stands; undefined for an item of a list, which has none. */
	#keyOffset(path: Path): number | undefined {
		const parent = path.length > 0 ? this.#nodeAt(path.slice(0, -1)) : undefined;
		if (!isMap(parent)) return undefined;
		const pair = parent.items.find(({ key }) => isNode(key) && String(key) === String(path.at(-1)));
		return isNode(pair?.key) ? pair.key.range?.[0] : undefined;
	}

	/** Reads the file by a schema; null when it does not fit, with the faults noted. */
	read<Schema extends v.GenericSchema>(schema: Schema): v.InferOutput<Schema> | null {
		if (this.faults.length > 0) return null;
		const result = this.#parse(schema);
		if (!result) return null;
		if (result.success) return result.output;
		for (const issue of result.issues) {
			const path = (issue.path ?? []).flatMap(({ key }) =>
				typeof key === 'string' || typeof key === 'number' ? [key] : []
			);
			const point = issue.path?.at(-1)?.origin === 'key' ? 'key' : 'value';
			this.faults.push(this.fault(path, explain(issue), point));
		}
		return null;
	}

	/** A schema may work something out from what it read, and then throws a RangeError for what cannot be. */
	#parse<Schema extends v.GenericSchema>(schema: Schema): v.SafeParseResult<Schema> | null {
		try {
			return v.safeParse(schema, this.data);
		} catch (cause) {
			if (!(cause instanceof RangeError)) throw cause;
			this.faults.push(this.fault([], `${cause.message}. Correct it in this file.`));
			return null;
		}
	}
}

/** Opens a file below `root`. One that is not there is a file with a fault. */
export function openYaml(root: string, file: string): YamlFile {
	const path = `${root}/${file}`;
	const yaml = new YamlFile(file, existsSync(path) ? readFileSync(path, 'utf8') : '');
	if (!existsSync(path)) yaml.faults.push(yaml.fault([], 'the file is missing. Add it, or put it back.'));
	return yaml;
}

/** What is wrong and what to do, in an author's words. */
function explain(issue: v.BaseIssue<unknown>): string {
	const last = issue.path?.at(-1);
	const key = last && 'key' in last ? String(last.key) : '';
	const missing = issue.received === 'undefined' || issue.received === 'null';
	switch (issue.type) {
		case 'strict_object':
			if (issue.expected === 'never')
				return `"${key}" is not a field here. Check the spelling, or take it out.`;
			if (missing && last?.origin === 'key') return explainMissing(key);
			return `"${key}" is written with fields of its own below it (a text has ja and en); here it is ${issue.received}.`;
		case 'variant':
		case 'picklist':
		case 'literal': {
			const wanted = issue.expected?.replace(/[()"]/g, '').split(' | ').join(', ') ?? '';
			if (missing) return `"${key}" is missing. Use one of: ${wanted}.`;
			const what = issue.type === 'variant' && key === 'kind' ? 'step kind' : `"${key}"`;
			return `there is no ${what} ${issue.received}. Use one of: ${wanted}.`;
		}
		case 'array':
		case 'tuple':
		case 'strict_tuple':
			return `"${key}" is a list: put "- " before each item. Here it is ${issue.received}.`;
		case 'string':
			if (key === 'ja' || key === 'en')
				return missing ? explainMissing(key) : `${issue.received} is not a text for YAML. Put it in quotes.`;
			return missing
				? explainMissing(key)
				: `"${key}" is a text; here it is ${issue.received}. Put it in quotes.`;
		case 'number':
			return missing
				? explainMissing(key)
				: `"${key}" is a number without quotes and units; here it is ${issue.received}.`;
		case 'boolean':
			return `"${key}" is true or false; here it is ${issue.received}.`;
		case 'integer':
			return `"${key}" is a whole number; here it is ${issue.received}.`;
		case 'min_value':
		case 'max_value':
			return `"${key}" must be ${issue.expected}; here it is ${issue.received}.`;
		case 'min_length':
			// Texts bring their own words for being empty.
			return typeof issue.input === 'string'
				? issue.message
				: `"${key}" has too few items: give ${issue.expected?.replace('>=', 'at least ')}, here are ${issue.received}.`;
		case 'url':
			return `${issue.received} is not an address. Write it whole, with https://.`;
		case 'iso_date':
			return `${issue.received} is not a date. Write it as 2026-04-01.`;
		case 'union':
			return missing ? explainMissing(key) : issue.message;
		default:
			return issue.message;
	}
}

function explainMissing(key: string): string {
	if (key === 'ja') return 'the Japanese text (ja) is missing. Add it beside the English one.';
	if (key === 'en') return 'the English text (en) is missing. Add it beside the Japanese one.';
	if (key === 'year' || key === 'source')
		return `"${key}" is missing: no figure is shown without year and source. Add it.`;
	return `"${key}" is missing. Add it.`;
}
