import { max } from 'd3-array';
import { scaleLinear } from 'd3-scale';

export type Counts = Readonly<Record<string, number>>;
export type Bar = { id: string; now: number; before: number | null; length: number; was: number | null };

/**
 * Bars for counted hands, in percent of the room there is.
 * @param before an earlier count that stands beside; null where there is none
 */
export function barsFor(ids: readonly string[], now: Counts, before: Counts | null): Bar[] {
	const counts = ids.flatMap((id) => [now[id] ?? 0, before?.[id] ?? 0]);
	// Ten hands at least are the whole length: the first hand counted must not look like everybody.
	const length = scaleLinear([0, Math.max(10, max(counts) ?? 0)], [0, 100]);
	return ids.map((id) => ({
		id,
		now: now[id] ?? 0,
		before: before && (before[id] ?? 0),
		length: length(now[id] ?? 0),
		was: before && length(before[id] ?? 0)
	}));
}
