import { isBlank, readFigure } from './cells.ts';
import { limits } from './limits.ts';
import { isUnit, splitUnit } from './unit.ts';

/** Where the header stands: lines above it that belong to nobody (titles, notes), and how many rows it has. */
export type HeaderPlace = { above: number; rows: number };

/** What the header says of one column. */
export type Heading = {
	/** Stands for the column in views and formulas: letters, digits and _; no two are the same. */
	name: string;
	label: string;
	unit: string;
	year: number | null;
};

type Row = readonly string[];
/** What a row of a header holds. SSDSE files have codes, years and names, each in a row of its own. */
type Role = 'codes' | 'years' | 'units' | 'names';

/** Rows that a header may have. */
export const mostHeaderRows = 3;
const mostAbove = 10;

/** Finds the header in the first records (about thirty are enough). */
export function guessHeader(records: readonly Row[]): HeaderPlace {
	const above = rowsAbove(records);
	const below = records.slice(above);
	const body = below.slice(Math.min(mostHeaderRows, below.length - 1));
	const width = Math.max(0, ...below.map((row) => row.length));
	const figures = Array.from({ length: width }, (_, column) => mostlyFigures(body, column));
	const years = Array.from({ length: width }, (_, column) => mostlyYears(body, column));
	const header = below.slice(0, mostHeaderRows + 1).findIndex((row, at) => isBody(row, at, figures, years));
	if (header >= 0) return { above, rows: header };
	// Nothing but text: one row is what people write.
	return { above, rows: figures.some(Boolean) ? Math.min(mostHeaderRows, below.length - 1) : 1 };
}

/** Titles and notes fill one cell where the table has several. */
function rowsAbove(records: readonly Row[]): number {
	const filled = (row: Row) => row.filter((cell) => cell !== '').length;
	const width = Math.max(0, ...records.map(filled));
	if (width < 2) return 0;
	const first = records.findIndex((row) => filled(row) > 1);
	return first > mostAbove ? 0 : Math.max(0, first);
}

function isFigure(cell: string): boolean {
	const { type } = readFigure(cell);
	return type === 'number' || type === 'year';
}

function isYear(cell: string): boolean {
	const figure = readFigure(cell);
	if (figure.type === 'year') return true;
	return figure.type === 'number' && figure.whole && figure.value >= 1868 && figure.value <= 2100;
}

function mostlyFigures(rows: readonly Row[], column: number): boolean {
	const cells = rows.map((row) => row[column] ?? '').filter((cell) => readFigure(cell).type !== 'missing');
	return cells.length > 0 && cells.filter(isFigure).length >= cells.length * 0.7;
}

function mostlyYears(rows: readonly Row[], column: number): boolean {
	const cells = rows.map((row) => row[column] ?? '').filter((cell) => cell !== '');
	return cells.length > 0 && cells.filter(isYear).length >= cells.length * 0.7;
}

/**
 * A row of the body has figures where the columns have them. Years over columns of other figures are a header;
 * below the first row only where there are several, for one figure may look like a year by chance.
 */
function isBody(row: Row, at: number, figures: readonly boolean[], years: readonly boolean[]): boolean {
	let inside = 0;
	let foreign = 0;
	let headings = 0;
	figures.forEach((numeric, column) => {
		const cell = row[column] ?? '';
		if (!numeric || cell === '') return;
		if (isYear(cell) && !years[column]) headings += 1;
		else if (isFigure(cell) || readFigure(cell).type === 'missing') inside += 1;
		else foreign += 1;
	});
	if (headings > 0 && inside === 0 && (at === 0 || headings > 1)) return false;
	return inside + headings > 0 && inside + headings >= foreign;
}

/** The headings of `width` columns. */
export function readHeader(rows: readonly Row[], width: number): Heading[] {
	const roles = rows.map(roleOf);
	// What stands in only one kind of row has to serve as the name, whatever it is.
	if (!roles.includes('names')) {
		const at = roles.lastIndexOf('codes') >= 0 ? roles.lastIndexOf('codes') : roles.length - 1;
		if (at >= 0) roles[at] = 'names';
	}
	const spread = rows.map((row, at) => (isGrouping(row, roles, at) ? spreadRight(row, width) : row));
	const of = (role: Role, column: number) =>
		spread.flatMap((row, at) => (roles[at] === role ? [(row[column] ?? '').trim()] : []));

	const taken = new Set<string>();
	return Array.from({ length: width }, (_, column) => {
		const words = of('names', column).filter((cell) => cell !== '');
		const [code] = of('codes', column).filter((cell) => cell !== '');
		const split = splitUnit([...new Set(words)].join(' ').replace(/\s+/g, ' '));
		const unitCell = of('units', column).find((cell) => cell !== '') ?? '';
		const [year] = of('years', column).filter(isYear).map(yearOf);
		const label = (split.label || code || '').slice(0, limits.label);
		return {
			name: unique(nameOf(code ?? label, column), taken),
			label,
			unit: (splitUnit(unitCell).unit || unitCell || split.unit).slice(0, limits.unit),
			year: year ?? null
		};
	});
}

function roleOf(row: Row): Role {
	const cells = row.map((cell) => cell.trim()).filter((cell) => cell !== '');
	if (cells.length === 0) return 'names';
	const share = (is: (cell: string) => boolean) => cells.filter(is).length / cells.length;
	if (share((cell) => isUnit(cell) || splitUnit(cell).label === '') >= 0.6) return 'units';
	if (share((cell) => isYear(cell) || /^(?:年|年度|year)$/i.test(cell)) >= 0.6) return 'years';
	// Codes of the statistics bureau: A1101, L322101, #A01101, SSDSE-B-2024.
	if (share((cell) => /^[#A-Z][A-Z0-9_#-]*\d[A-Z0-9_-]*$/.test(cell)) >= 0.6) return 'codes';
	return 'names';
}

/** A row of names above another one: what stands over several columns is written over the first of them only. */
function isGrouping(row: Row, roles: readonly Role[], at: number): boolean {
	return roles[at] === 'names' && roles.indexOf('names', at + 1) > at && row.some((cell) => cell !== '');
}

function spreadRight(row: Row, width: number): string[] {
	let last = '';
	return Array.from({ length: width }, (_, column) => (last = row[column] || last));
}

function yearOf(cell: string): number {
	const figure = readFigure(cell);
	return figure.type === 'year' || figure.type === 'number' ? figure.value : Number.NaN;
}

/** JavaScript's own words are no names: a row is an object by column. */
function nameOf(text: string, column: number): string {
	const name = text
		.normalize('NFKC')
		.replace(/[^\p{L}\p{N}_]+/gu, '_')
		.replace(/^_+|_+$/g, '')
		.slice(0, 60);
	if (name === '' || isBlank(name)) return `c${column + 1}`;
	return /^(?:constructor|prototype)$/.test(name) || /^\p{N}/u.test(name) ? `c_${name}` : name;
}

/** The name, or the next one after it that is not taken; from then on it is. */
export function unique(name: string, taken: Set<string>): string {
	let free = name;
	for (let count = 2; taken.has(free); count++) free = `${name}_${count}`;
	taken.add(free);
	return free;
}
