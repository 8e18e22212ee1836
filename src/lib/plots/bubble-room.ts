import type { ScaleKind, Span } from '#lib/charts/plane.ts';

/** A bubble along one axis: where it stands, and how far it reaches in px. */
export type Bubble = { value: number; radius: number };

/**
 * A span so wide that no bubble reaches over the ends of its axis, where the numbers of the other axis stand.
 * @param length of the axis in px
 */
export function roomForBubbles(
	span: Span,
	kind: ScaleKind,
	bubbles: readonly Bubble[],
	length: number
): Span {
	const along = (value: number) => (kind === 'log' ? Math.log10(value) : value);
	const back = (value: number) => (kind === 'log' ? 10 ** value : value);
	let [low, high] = [along(span[0]), along(span[1])];
	// Room at one end makes everything narrower, so the other end is looked at again.
	for (let turn = 0; turn < 12; turn++) {
		const pxPerStep = length / (high - low);
		if (!Number.isFinite(pxPerStep) || pxPerStep <= 0) return span;
		let [under, over] = [0, 0];
		for (const { value, radius } of bubbles) {
			const at = (along(value) - low) * pxPerStep;
			under = Math.max(under, radius - at);
			over = Math.max(over, at + radius - length);
		}
		if (under < 0.5 && over < 0.5) break;
		// A picture smaller than its bubbles has no room to give.
		if (under + over > length * 0.9) return span;
		low -= under / pxPerStep;
		high += over / pxPerStep;
	}
	return [low === along(span[0]) ? span[0] : back(low), high === along(span[1]) ? span[1] : back(high)];
}
