import type { Column, Table } from '#lib/content/table.ts';
import { canonical, isFigure, isMeasured, rolesOf, type Roles } from './roles.ts';
import type { Form, View } from './view.ts';

/** What a view has to fit. */
export type Ground = {
	columns: readonly Column[];
	roles: Pick<Roles, 'time' | 'entity'>;
	/** Years there are, in order. */
	times: readonly number[];
	/** Key of the places on a map, where the rows are places. */
	key: Table['key'] | null;
};

/**
 * The view as the table allows it: columns that no longer exist are dropped, axes that cannot be are mended.
 * Columns of a joined table and computed ones cannot be looked up here; `frameOf` does that.
 */
export function fitView(view: View, table: Table): View {
	const roles = rolesOf(table);
	const { time } = roles;
	const times =
		time === null ? [] : table.rows.map((row) => row[time]).filter((cell) => typeof cell === 'number');
	const elsewhere = namesOf(view)
		.filter((name) => isElsewhere(name, view))
		.map((name): Column => ({ name, label: name, type: 'number', computed: false }));
	return fitColumns(view, {
		columns: [...table.columns.filter(({ name }) => name !== table.key), ...elsewhere],
		roles,
		times: [...new Set(times)].sort((a, b) => a - b),
		key: table.key ?? null
	});
}

function isElsewhere(name: string, view: View): boolean {
	if (view.computed.some((computed) => computed.name === name)) return true;
	return view.join !== null && name.startsWith(`${view.join}.`);
}

function namesOf(view: View): string[] {
	const axes = [
		view.x,
		view.y,
		view.colour,
		view.size,
		view.panels,
		view.per,
		view.second?.x,
		view.second?.y
	];
	return [...axes.filter((name) => typeof name === 'string'), ...view.filters.map(({ column }) => column)];
}

export function fitColumns(view: View, ground: Ground): View {
	const { columns, roles, times } = ground;
	const column = (name: string | null | undefined) => {
		if (name === null || name === undefined) return null;
		const wanted = canonical(name, columns);
		return columns.find((column) => column.name === wanted) ?? null;
	};
	const figure = (name: string | null) => {
		const found = column(name);
		return found && isFigure(found) ? found.name : null;
	};
	const picture = (form: Form, x: string | null, y: string | null) =>
		fitAxes(
			{ form: form === 'map' && ground.key === null ? 'bar' : form, x: column(x), y: column(y) },
			ground
		);
	const axes = picture(view.form, view.x, view.y);
	return {
		...view,
		...axes,
		colour: column(view.colour)?.name ?? null,
		size: figure(view.size),
		panels: column(view.panels)?.name ?? null,
		per: figure(view.per),
		time: fitTime(view.time, axes, roles, times),
		base: view.base !== null && roles.time !== null && times.includes(view.base) ? view.base : null,
		filters: view.filters.flatMap((filter) => {
			const found = column(filter.column);
			if (!found || (filter.type === 'span' && !isMeasured(found))) return [];
			return [{ ...filter, column: found.name }];
		}),
		second: view.second && picture(view.second.form, view.second.x, view.second.y)
	};
}

/**
 * The moment nearest to the one wanted. A line through the years shows all of them; a map, and bars that are named by
 * the things, have room for one value each, so they show the last year if none was wanted.
 */
function fitTime(
	wanted: View['time'],
	{ form, x }: Axes,
	roles: Pick<Roles, 'time' | 'entity'>,
	times: readonly number[]
): View['time'] {
	const last = times.at(-1);
	if (last === undefined || roles.time === null || roles.entity === null) return null;
	if (form === 'line' && x === roles.time) return null;
	const one = form === 'map' || (form === 'bar' && x === roles.entity);
	if (wanted === null) return one ? { column: roles.time, at: last, trails: false } : null;
	const { at, trails } = wanted;
	const nearest = times.reduce(
		(best, time) => (Math.abs(time - at) < Math.abs(best - at) ? time : best),
		last
	);
	return { column: roles.time, at: nearest, trails };
}

type Axes = { form: Form; x: string | null; y: string | null };

/**
 * What each form needs: a scatter and a line two measured columns, a bar chart names across (no y: rows are counted),
 * a histogram one measured column across, a strip one measured column on either axis, a map one upwards.
 */
function fitAxes(wanted: { form: Form; x: Column | null; y: Column | null }, ground: Ground): Axes {
	const { form, x, y } = wanted;
	const { columns, roles } = ground;
	const figures = columns.filter(isFigure);
	const other = (taken: string | null) =>
		figures.find(({ name }) => name !== taken)?.name ?? figures[0]?.name ?? null;
	const names = columns.filter(({ type }) => type === 'string');
	const measured = (column: Column | null) => (column && isMeasured(column) ? column.name : null);
	if (form === 'scatter' || form === 'line') {
		const across = measured(x) ?? (form === 'line' ? roles.time : null);
		const up = y && isFigure(y) ? y.name : other(across);
		return { form, x: across ?? other(up), y: up };
	}
	if (form === 'histogram') return { form, x: measured(x) ?? measured(y) ?? other(null), y: null };
	if (form === 'map') return { form, x: null, y: measured(y) ?? measured(x) ?? other(null) };
	if (form === 'bar')
		return {
			form,
			x: x?.name ?? roles.entity ?? roles.time ?? names[0]?.name ?? null,
			y: y && isFigure(y) ? y.name : null
		};
	if (measured(x) === null && measured(y) === null) return { form, x: x?.name ?? null, y: other(null) };
	return { form, x: x?.name ?? null, y: y?.name ?? null };
}
