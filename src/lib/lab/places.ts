import type { Column } from '#lib/content/table.ts';
import type { Frame } from '#lib/data/frame.ts';
import { isFigure, isMeasured } from '#lib/data/roles.ts';
import { forms, type Form, type View } from '#lib/data/view.ts';

/** Where a variable can stand. */
export const places = ['y', 'x', 'colour', 'size', 'panels', 'time'] as const;
export type Place = (typeof places)[number];

const placesByForm: Record<Form, readonly Place[]> = {
	scatter: ['y', 'x', 'colour', 'size', 'panels', 'time'],
	line: ['y', 'x', 'colour', 'panels'],
	bar: ['y', 'x', 'colour', 'panels', 'time'],
	histogram: ['x', 'panels', 'time'],
	strip: ['y', 'x', 'colour', 'panels', 'time'],
	map: ['y', 'time']
};

/** More panels than this are too small to be read. */
const mostPanels = 12;

/** Places that a form has; the year can only move where rows are things that go through time. */
export function placesOf(frame: Frame, form = frame.view.form): Place[] {
	const moves = frame.time !== null && frame.entity !== null;
	return placesByForm[form].filter((place) => place !== 'time' || moves);
}

export function columnAt(view: View, place: Place): string | null {
	return place === 'time' ? (view.time?.column ?? null) : view[place];
}

/** Places where a column stands now. */
export function standsAt(view: View, column: string): Place[] {
	return places.filter((place) => columnAt(view, place) === column);
}

export type Refusal = 'size-figure' | 'many-panels' | 'time-only';

/** Why a column cannot stand at a place; null where it can. Axes take everything: the form gives way. */
export function refusal(frame: Frame, column: Column, place: Place): Refusal | null {
	if (place === 'size') return isFigure(column) ? null : 'size-figure';
	if (place === 'time') return column.name === frame.time ? null : 'time-only';
	if (place === 'panels') {
		const values = new Set(frame.rows.map(({ cells }) => cells[column.name] ?? null));
		return values.size <= mostPanels ? null : 'many-panels';
	}
	return null;
}

/**
 * The view with a column put at a place, or with the place cleared. A column that stood on the other axis changes
 * places with the one that was there; where the form cannot take it, the form that can is taken.
 */
export function putAt(frame: Frame, column: string | null, place: Place): Partial<View> {
	const { view } = frame;
	if (place === 'time') {
		if (column === null || frame.time === null) return { time: null };
		return { time: { column: frame.time, at: frame.times.at(-1) ?? 0, trails: false } };
	}
	if (place !== 'x' && place !== 'y') return { [place]: column };
	const other = place === 'x' ? 'y' : 'x';
	const swapped = column !== null && view[other] === column ? { [other]: view[place] } : {};
	const axes = { x: view.x, y: view.y, ...swapped, [place]: column };
	const form = formFor(frame, axes, place);
	return { ...axes, form, brush: null, ...momentFor(frame, form) };
}

function formFor(frame: Frame, axes: { x: string | null; y: string | null }, put: 'x' | 'y'): Form {
	const { form } = frame.view;
	const column = (name: string | null) => frame.columns.find((one) => one.name === name) ?? null;
	const [x, y] = [column(axes.x), column(axes.y)];
	const across = x !== null && isMeasured(x);
	const up = y !== null && isMeasured(y);
	switch (form) {
		case 'scatter':
			if (across && up) return 'scatter';
			if (x && !across) return up || y === null ? 'bar' : 'strip';
			return y === null ? 'histogram' : across && !up ? 'strip' : 'scatter';
		case 'line':
			if (x?.name === frame.time) return 'line';
			return x && !across ? 'bar' : 'scatter';
		case 'bar':
			if (put === 'x' && across && x.name !== frame.time) return up ? 'scatter' : 'histogram';
			return y && !up ? 'strip' : 'bar';
		case 'histogram':
			if (put === 'x') return across || x === null ? 'histogram' : 'bar';
			if (!across) return 'bar';
			return y === null ? 'histogram' : up ? 'scatter' : 'strip';
		case 'map':
			if (put === 'x' && across) return 'scatter';
			return put === 'x' && x ? 'bar' : 'map';
		case 'strip':
			return across && up ? 'scatter' : 'strip';
	}
}

/** Why a form does not suit the table; null where it does. */
export type Unsuited = 'no-figures' | 'one-figure' | 'no-time' | 'few-rows' | 'no-places';

export function unsuited(frame: Frame, form: Form): Unsuited | null {
	const figures = frame.columns.filter(isFigure).length;
	const measured = frame.columns.filter(isMeasured).length;
	if (form !== 'bar' && figures === 0) return 'no-figures';
	if (form === 'scatter' && measured < 2) return 'one-figure';
	if (form === 'line' && (frame.time === null || frame.times.length < 2)) return 'no-time';
	if (form === 'histogram' && frame.total < 8) return 'few-rows';
	if (form === 'map' && !frame.tables[0]?.key) return 'no-places';
	return null;
}

export function formsFor(frame: Frame): { form: Form; why: Unsuited | null }[] {
	return forms.map((form) => ({ form, why: unsuited(frame, form) }));
}

/** Lines that can still be told apart. */
const mostLines = 12;

/** The view in another form: the variable that is talked about goes along. */
export function inForm(frame: Frame, form: Form): Partial<View> {
	const { view } = frame;
	const measured = (name: string | null) => {
		const column = frame.columns.find((one) => one.name === name);
		return column && isMeasured(column) && column.name !== frame.time ? column.name : null;
	};
	const text = (name: string | null) =>
		frame.columns.some((one) => one.name === name && !isMeasured(one)) ? name : null;
	const about = measured(view.y) ?? measured(view.x);
	const moved = { form, brush: null, ...momentFor(frame, form) };
	switch (form) {
		case 'scatter': {
			const x = measured(view.x);
			return { ...moved, x: x === about ? null : x, y: about };
		}
		case 'line': {
			const things = new Set(frame.everyTime.map(({ cells }) => cells[frame.entity ?? '']));
			const colour = frame.entity !== null && things.size <= mostLines ? frame.entity : view.colour;
			return { ...moved, x: frame.time, y: about, colour, time: null };
		}
		case 'bar':
			return { ...moved, x: text(view.x), y: about };
		case 'histogram':
			return { ...moved, x: about, y: null };
		case 'strip':
			return { ...moved, x: about, y: text(view.x) === frame.entity ? null : text(view.x) };
		case 'map':
			return { ...moved, x: null, y: about };
	}
}

/** A picture of things at one moment begins at the newest; a line shows all of them. */
function momentFor(frame: Frame, form: Form): Partial<View> {
	const { view, time, entity, times } = frame;
	if (form === 'line') return { time: null };
	if (view.form !== 'line' || view.time || time === null || entity === null) return {};
	const at = times.at(-1);
	return at === undefined ? {} : { time: { column: time, at, trails: false } };
}
