import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { dropDraft, emptyDraft, keepDraft, readDraft } from './chart-draft.ts';

const rows = new Map<string, string>();
const draft = { says: '秋田県は65歳以上が多い', reason: '棒が長い', other: '', sure: 'fair' } as const;

beforeEach(() => {
	rows.clear();
	vi.stubGlobal('localStorage', {
		getItem: (name: string) => rows.get(name) ?? null,
		setItem: (name: string, value: string) => void rows.set(name, value),
		removeItem: (name: string) => void rows.delete(name)
	});
});
afterEach(() => void vi.unstubAllGlobals());

test('a draft is there again for its learner and its table only', () => {
	keepDraft('aki', 'pref_ageing', draft);
	expect(readDraft('aki', 'pref_ageing')).toEqual(draft);
	expect(readDraft('ren', 'pref_ageing')).toEqual(emptyDraft);
	expect(readDraft('aki', 'world_co2')).toEqual(emptyDraft);
});

test('what was emptied leaves nothing behind', () => {
	keepDraft('aki', 'pref_ageing', draft);
	keepDraft('aki', 'pref_ageing', emptyDraft);
	expect(rows.size).toBe(0);
});

test('a draft that became a card goes, whatever the order of its parts; other words written meanwhile stay', () => {
	keepDraft('aki', 'pref_ageing', draft);
	dropDraft('aki', 'pref_ageing', { sure: 'fair', other: '', reason: '棒が長い', says: draft.says });
	expect(rows.size).toBe(0);
	const next = { ...emptyDraft, says: '次の文' };
	keepDraft('aki', 'pref_ageing', next);
	dropDraft('aki', 'pref_ageing', draft);
	expect(readDraft('aki', 'pref_ageing')).toEqual(next);
});

test('what is no draft is read as none, and where storage is blocked nothing breaks', () => {
	for (const text of ['{', '{"says":1}', 'null', '[]']) {
		rows.set('lab-draft aki pref_ageing', text);
		expect(readDraft('aki', 'pref_ageing')).toEqual(emptyDraft);
	}
	const refuse = () => {
		throw new DOMException('blocked', 'SecurityError');
	};
	vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse, removeItem: refuse });
	expect(() => keepDraft('aki', 'pref_ageing', draft)).not.toThrow();
	expect(readDraft('aki', 'pref_ageing')).toEqual(emptyDraft);
	expect(() => dropDraft('aki', 'pref_ageing', draft)).not.toThrow();
});
