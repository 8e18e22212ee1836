import * as v from 'valibot';
import type { Evidence } from '#lib/db/rows.ts';
import { EvidenceRow } from '#lib/exchange/evidence-row.ts';
import { clockTime } from '#lib/video/time.ts';

/** An evidence card as it came with an idea, or null where it is not one that this app can read. */
export function readProof(card: unknown): Evidence | null {
	const read = v.safeParse(EvidenceRow, card);
	return read.success ? read.output : null;
}

/** A name for a card in a button or a list: what its keeper says of it, else what it shows. */
export function proofName(card: Evidence): string {
	const says = card.says.trim();
	if (says !== '') return short(says);
	const { source } = card;
	if (source.type === 'chart') return short(source.title);
	const time = clockTime(source.seconds);
	return source.caption === '' ? time : `${time} ${short(source.caption)}`;
}

function short(text: string): string {
	const letters = [...text.replace(/\s+/g, ' ').trim()];
	return letters.length > 40 ? `${letters.slice(0, 39).join('')}…` : letters.join('');
}
