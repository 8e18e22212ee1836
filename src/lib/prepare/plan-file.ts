import { packSmall, readSmall, type ReadSmall } from '#lib/exchange/small-file.ts';
import { PreparedData, type Prepared } from './prepared.ts';

/** A plan as a `.mirai` file: a teacher's plan goes into a teacher's pages. */
const form = { kind: 'plan', version: 1, schema: PreparedData } as const;

export function packPlan({ plan, ready }: Prepared, now = new Date()): Uint8Array<ArrayBuffer> {
	return packSmall(form, { plan, ready }, now);
}

/** Reads a plan from a file: all of it or nothing. */
export function readPlanFile(bytes: Uint8Array): ReadSmall<Prepared> {
	return readSmall(bytes, form);
}
