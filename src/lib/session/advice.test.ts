import { afterEach, describe, expect, test, vi } from 'vitest';
import { askToPersist, storageAdvice, storageFacts, type StorageFacts } from './advice.ts';

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

describe('asking the browser', () => {
	afterEach(() => {
		vi.unstubAllGlobals();
	});

	/** A browser as far as storage goes; without one of these the API is missing, as where a page came by plain http. */
	function browser(storage: object | undefined, userAgent = '', installed = false) {
		vi.stubGlobal('navigator', { storage, userAgent });
		vi.stubGlobal('matchMedia', () => ({ matches: installed }));
	}

	test('gathers what it says', async () => {
		browser(
			{
				estimate: () => Promise.resolve({ quota: 5e9, usage: 1e6 }),
				persisted: () => Promise.resolve(true)
			},
			'',
			true
		);
		expect(await storageFacts()).toEqual({
			quota: 5e9,
			usage: 1e6,
			persisted: true,
			safari: false,
			installed: true
		});
	});

	test.each([
		['no API at all', undefined],
		['an API without these questions', {}],
		[
			'refusals',
			{
				estimate: () => Promise.reject(new Error('no')),
				persisted: () => Promise.reject(new Error('no')),
				persist: () => Promise.reject(new Error('no'))
			}
		]
	])('takes %s for not knowing', async (_, storage) => {
		browser(storage);
		expect(await storageFacts()).toEqual({
			quota: null,
			usage: null,
			persisted: false,
			safari: false,
			installed: false
		});
		expect(await askToPersist()).toBe(false);
	});

	test('asks to keep the data, and passes on the answer', async () => {
		browser({ persist: () => Promise.resolve(true) });
		expect(await askToPersist()).toBe(true);
		browser({ persist: () => Promise.resolve(false) });
		expect(await askToPersist()).toBe(false);
	});

	const mac = 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko)';
	test.each([
		[`${mac} Version/18.0 Safari/605.1.15`, true],
		[
			'Mozilla/5.0 (iPad; CPU OS 17_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.0 Mobile/15E148 Safari/604.1',
			true
		],
		[
			'Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36',
			false
		],
		[
			'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0',
			false
		],
		['Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0', false]
	])('knows Safari by its name: %s', async (userAgent, safari) => {
		browser({}, userAgent);
		expect((await storageFacts()).safari).toBe(safari);
	});
});
