import * as v from 'valibot';
import { readEntry, type Entry } from '#lib/review/entry.ts';
import { openSealed, seal, type Sealed } from './link.ts';
import { Refusal } from './unzip.ts';
import { isWholesome } from './wholesome.ts';
import type { FileFault } from './format.ts';

/** What a mentor said, small enough for a link. */
export type LinkReply = { from: string; at: number; entries: Entry[] };

/** Entries in a link: more fit into none. */
const most = 200;

const Reply = v.strictObject({
	from: v.pipe(v.string(), v.maxLength(500)),
	at: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8.64e15)),
	entries: v.pipe(v.array(v.unknown()), v.minLength(1), v.maxLength(most))
});

/** The words as what stands behind `#` in an address: "2.<proof>.<words>". */
export function toReplyFragment(reply: LinkReply): string {
	return seal('2', new TextEncoder().encode(JSON.stringify(reply)));
}

export type FromReplyLink = { ok: true; value: LinkReply } | { ok: false; fault: FileFault };

/** Reads what stands behind `#`. Whatever it is, the answer is a value. */
export function fromReplyFragment(fragment: string): FromReplyLink {
	try {
		return { ok: true, value: read(openSealed(fragment)) };
	} catch (cause) {
		if (cause instanceof Refusal) return { ok: false, fault: cause.fault };
		throw cause;
	}
}

function read({ form, bytes }: Sealed): LinkReply {
	if (form !== '2') throw new Refusal('not-ours', 'a link of another kind');
	let json: unknown;
	try {
		json = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
	} catch (cause) {
		throw new Refusal('damaged', 'the words in the link are not JSON', cause);
	}
	const reply = v.safeParse(Reply, json);
	if (!isWholesome(json) || !reply.success) throw new Refusal('wrong-content', 'no reply');
	const entries = reply.output.entries.map(readEntry);
	const whole = entries.filter((entry) => entry !== null);
	if (whole.length < entries.length) throw new Refusal('wrong-content', 'not what was written');
	return { ...reply.output, entries: whole };
}
