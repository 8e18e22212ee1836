import * as Y from 'yjs';
import { pack } from '#lib/exchange/pack.ts';
import type { Answer, Entry, Progress } from '#lib/db/rows.ts';
import { device, draw, waitingRoom } from '#lib/ideas/testing/sketch.ts';
import { entryOf, type Mood } from '#lib/review/entry.ts';

const lesson = 'future-creation/dekitara-sugoi';
const none = {
	learners: [],
	answers: [],
	versions: [],
	progress: [],
	watching: [],
	notes: [],
	evidence: [],
	tables: []
};

export type Handed = {
	/** Learner of the device. */
	id: string;
	nickname: string;
	/** Id of an idea, and what it is called; null: none begun. */
	idea?: { id: string; title: string } | null;
	word?: string;
	/** Answers, by step. */
	answers?: Record<string, { kind: Answer['kind']; value: unknown }>;
	/** Answers to other lessons, by lesson and step. */
	elsewhere?: { lesson: string; step: string; kind: Answer['kind']; value: unknown }[];
	done?: string[];
	step?: string;
	at?: number;
};

/** A file as a student hands it in. */
export function handInFile(of: Handed): { name: string; mimeType: string; buffer: Buffer } {
	const {
		id,
		nickname,
		idea = null,
		word = '',
		answers = {},
		elsewhere = [],
		done = [],
		at = Date.UTC(2026, 10, 20)
	} = of;
	const given = Object.entries(answers).map(([step, answer]) => ({ lesson, step, ...answer }));
	const rows = [...given, ...elsewhere].map(({ lesson, step, kind, value }): Answer => ({
		learner: id,
		lesson,
		step,
		kind,
		value,
		score: null,
		at,
		firstAt: at,
		changes: 0,
		rev: `${id}${step}`
	}));
	const progress: Progress[] =
		done.length > 0 || of.step
			? [{ learner: id, lesson, step: of.step ?? done[0] ?? '', done, startedAt: at, at }]
			: [];
	const bytes = pack(
		{
			...none,
			learners: [{ id, nickname, grade: 'hs', face: 1, pin: null, createdAt: 1, lastAt: 1 }],
			answers: rows,
			progress,
			ideas: idea
				? [
						{
							id: idea.id,
							learners: [id],
							madeAt: 1,
							at,
							words: ideaWords(id, nickname, idea.title),
							dialogue: null,
							versions: []
						}
					]
				: [],
			entries: []
		},
		new Date(at),
		{ kind: 'hand-in', from: nickname, about: word === '' ? null : { part: word } }
	);
	return file(`${nickname || id}.mirai`, bytes);
}

function ideaWords(author: string, nickname: string, title: string): Uint8Array<ArrayBuffer> {
	const me = device(author);
	me.editor.introduce({ nickname, face: 2 });
	me.editor.write('title', title);
	me.editor.write('issue', 'バスで通う高校生が、部活のあとに、寒いバス停で待っている');
	me.editor.write('ask', 'いちばん小さく試すなら、何から始めますか。');
	draw(me, waitingRoom);
	return new Uint8Array(Y.encodeStateAsUpdate(me.doc));
}

/** A mentor's comment, as it stands in the file that comes back. */
export function comment(
	idea: string,
	mentor: { id: string; name: string },
	mood: Mood,
	text: string,
	at: number
): Entry {
	return entryOf({
		kind: 'comment',
		idea,
		by: { role: 'mentor', name: mentor.name, key: mentor.id },
		at,
		mood,
		anchor: { type: 'idea' },
		text
	});
}

export function replyFile(
	from: string,
	entries: Entry[]
): { name: string; mimeType: string; buffer: Buffer } {
	const bytes = pack({ ...none, entries }, new Date(Date.UTC(2026, 10, 21)), {
		kind: 'reply',
		from,
		about: { class: { id: 'c', name: '' }, to: '' }
	});
	return file(`${from}.mirai`, bytes);
}

function file(name: string, bytes: Uint8Array): { name: string; mimeType: string; buffer: Buffer } {
	return { name, mimeType: 'application/zip', buffer: Buffer.from(bytes) };
}

/** An idea as a teammate hands it on. */
export function ideaFile(id: string, title: string): { name: string; mimeType: string; buffer: Buffer } {
	const at = Date.UTC(2026, 10, 19);
	const words = ideaWords(`begin-${id}`, 'みお', title);
	const bytes = pack(
		{
			...none,
			ideas: [{ id, learners: [], madeAt: 1, at, words, dialogue: null, versions: [] }],
			entries: []
		},
		new Date(at),
		{ kind: 'idea', from: 'みお', about: null }
	);
	return file(`${id}.mirai`, bytes);
}
