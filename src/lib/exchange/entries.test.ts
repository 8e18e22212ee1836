import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { entryOf, type Entry } from '#lib/review/entry.ts';
import { defaultRubric } from '#lib/review/rubric.ts';
import type { Cover, FileFault } from './format.ts';
import { pack } from './pack.ts';
import { sha256 } from './sha256.ts';
import { unpack } from './unpack.ts';

const now = new Date('2026-11-26T04:00:00Z');
const rows = {
	learners: [],
	answers: [],
	versions: [],
	progress: [],
	watching: [],
	notes: [],
	evidence: [],
	tables: [],
	ideas: []
};
const reply: Cover = {
	kind: 'reply',
	from: '佐伯 直人',
	about: { class: { id: 'c1', name: '2年3組' }, to: '先生' }
};
const comment = (text: string): Entry =>
	entryOf({
		kind: 'comment',
		idea: 'i1',
		by: { role: 'mentor', name: '佐伯 直人', key: 'saeki' },
		at: 1,
		mood: 'wonder',
		anchor: { type: 'note', note: 'n1', section: 'pains', words: 'バスがない' },
		text
	});

/** The bytes of a file with other entries, as somebody would make it who knows how. */
function forged(entries: unknown): Uint8Array {
	const files = unzipSync(pack({ ...rows, entries: [comment('一'), comment('二')] }, now, reply));
	const data = strToU8(JSON.stringify(entries));
	const manifest: { checksums: Record<string, string>; counts: Record<string, number> } = JSON.parse(
		strFromU8(files['manifest.json'] ?? new Uint8Array())
	);
	manifest.checksums['entries.json'] = sha256(data);
	manifest.counts.entries = Array.isArray(entries) ? entries.length : 0;
	return zipSync({ ...files, 'entries.json': data, 'manifest.json': strToU8(JSON.stringify(manifest)) });
}

function faultOf(bytes: Uint8Array): FileFault | 'none' {
	const result = unpack(bytes);
	return result.ok ? 'none' : result.fault;
}

describe('what was said, in a file', () => {
	const entries = [comment('いまは、どうしのいでいますか？'), comment('二つ目')];

	test('comes back word for word, without the idea it is about', () => {
		expect(unpack(pack({ ...rows, entries }, now, reply))).toEqual({
			ok: true,
			value: { made: now, cover: reply, parts: { ...rows, entries } }
		});
	});

	test('that somebody changed on the way is refused with all of the file', () => {
		expect(faultOf(forged(entries))).toBe('none');
		for (const other of [
			[{ ...entries[0], text: 'だめです' }],
			[{ ...entries[0], by: { role: 'teacher', name: '先生', key: 'saeki' } }],
			[{ ...entries[0], id: '0'.repeat(32) }],
			[entries[0], entries[0]],
			[{ ...entries[0], extra: 1 }],
			[null],
			'text'
		])
			expect(faultOf(forged(other))).toBe('wrong-content');
	});
});

test('the ideas of a class for one mentor say the teams, and the rubric of the class', () => {
	const cover: Cover = {
		kind: 'review',
		from: '先生',
		about: {
			class: { id: 'c1', name: '2年3組' },
			to: '佐伯 直人',
			mentor: 'saeki',
			teams: [{ idea: 'i1', name: 'チームみなと' }],
			rubric: [...defaultRubric]
		}
	};
	expect(unpack(pack(rows, now, cover))).toMatchObject({ ok: true, value: { cover } });
});
