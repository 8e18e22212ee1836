import type { ScaleKind, Span } from '#lib/charts/plane.ts';

/*
 * Which stretch of an axis is seen. Everything goes by shares of the axis as it is drawn, so a step of the same
 * key looks the same on a logarithmic axis.
 */

function toDrawn(value: number, kind: ScaleKind): number {
	return kind === 'log' ? Math.log10(value) : value;
}

function fromDrawn(value: number, kind: ScaleKind): number {
	return kind === 'log' ? 10 ** value : value;
}

/** The whole axis may be made this many times longer: beyond it neighbouring numbers look the same. */
const deepest = 1e6;

/** The span `factor` times as long (below 1: closer), keeping what lies at `share` (0–1) of it where it is. */
export function zoomed(span: Span, whole: Span, kind: ScaleKind, factor: number, share = 0.5): Span {
	const [from, to] = drawn(span, kind);
	const [wholeFrom, wholeTo] = drawn(whole, kind);
	const length = Math.min(
		wholeTo - wholeFrom,
		Math.max((wholeTo - wholeFrom) / deepest, (to - from) * factor)
	);
	const fixed = from + (to - from) * share;
	return held([fixed - length * share, fixed + length * (1 - share)], whole, kind);
}

/** The span moved by a share of its own length, not beyond the whole. */
export function moved(span: Span, whole: Span, kind: ScaleKind, share: number): Span {
	const [from, to] = drawn(span, kind);
	const by = (to - from) * share;
	return held([from + by, to + by], whole, kind);
}

export function isWhole(span: Span, whole: Span): boolean {
	return span[0] === whole[0] && span[1] === whole[1];
}

function drawn([from, to]: Span, kind: ScaleKind): Span {
	return [toDrawn(from, kind), toDrawn(to, kind)];
}

/** Back to values, shoved inside the whole; ends that meet those of the whole are exactly they. */
function held([from, to]: Span, whole: Span, kind: ScaleKind): Span {
	const [wholeFrom, wholeTo] = drawn(whole, kind);
	const nothing = (wholeTo - wholeFrom) * 1e-12;
	const length = Math.min(to - from, wholeTo - wholeFrom);
	const start = Math.min(Math.max(from, wholeFrom), wholeTo - length);
	return [
		start - wholeFrom <= nothing ? whole[0] : fromDrawn(start, kind),
		wholeTo - start - length <= nothing ? whole[1] : fromDrawn(start + length, kind)
	];
}
