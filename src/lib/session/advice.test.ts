import { expect, test } from 'vitest';
import { storageAdvice, type StorageFacts } from './advice.ts';

const chrome: StorageFacts = { quota: 5e9, usage: 1e6, persisted: false, safari: false, installed: false };

test('says nothing where there is nothing to worry about', () => {
	expect(storageAdvice(chrome)).toBeNull();
});

test('takes a very small quota for a private window', () => {
	expect(storageAdvice({ ...chrome, quota: 120e6 })).toBe('small');
	expect(storageAdvice({ ...chrome, quota: 120e6, persisted: true })).toBe('small');
});

test('warns Safari users of the seven days, unless the app is installed or kept', () => {
	expect(storageAdvice({ ...chrome, safari: true })).toBe('evictable');
	expect(storageAdvice({ ...chrome, safari: true, installed: true })).toBeNull();
	expect(storageAdvice({ ...chrome, safari: true, persisted: true })).toBeNull();
});

test('does not guess where the browser does not say how much room there is', () => {
	expect(storageAdvice({ ...chrome, quota: null })).toBeNull();
});
