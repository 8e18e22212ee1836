import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { saving } from './saving.svelte.ts';
import { Typing } from './typing.ts';

let page: { window: EventTarget; document: EventTarget & { visibilityState: string } };
let written: number;
let badge: string[];

beforeEach(() => {
	vi.useFakeTimers();
	page = {
		window: new EventTarget(),
		document: Object.assign(new EventTarget(), { visibilityState: 'visible' })
	};
	vi.stubGlobal('window', page.window);
	vi.stubGlobal('document', page.document);
	saving.opened('device');
	[written, badge] = [0, []];
});
afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

/** A field whose words are in the store as soon as they are handed over. */
function field(): Typing {
	return new Typing(() => {
		written++;
		saving.started();
		badge.push(saving.state.type);
		void Promise.resolve().then(() => saving.saved(1));
	});
}

test('whoever types on and on is written now and then, and the badge never says more than what is stored', async () => {
	const typing = field();
	for (let letter = 0; letter < 100; letter++) {
		typing.typed();
		expect(saving.state.type).toBe('saving');
		await vi.advanceTimersByTimeAsync(10);
	}
	await vi.advanceTimersByTimeAsync(100);
	expect(written).toBeGreaterThan(8);
	expect(written).toBeLessThan(20);
	expect(new Set(badge)).toEqual(new Set(['saving']));
	expect(saving.state.type).toBe('device');
});

test('what waits is written when the field is left, the page is about to go, or the field goes; once', async () => {
	const typing = field();
	const end = typing.start();
	typing.typed();
	typing.flush();
	typing.flush();
	expect(written).toBe(1);
	typing.typed();
	page.window.dispatchEvent(new Event('pagehide'));
	expect(written).toBe(2);
	typing.typed();
	page.document.dispatchEvent(new Event('visibilitychange'));
	expect(written).toBe(2);
	page.document.visibilityState = 'hidden';
	page.document.dispatchEvent(new Event('visibilitychange'));
	expect(written).toBe(3);
	typing.typed();
	end();
	expect(written).toBe(4);
	page.window.dispatchEvent(new Event('pagehide'));
	await vi.advanceTimersByTimeAsync(100);
	expect(written).toBe(4);
	expect(saving.state.type).toBe('device');
});

test('a writing that fails does not leave the badge saving for ever', () => {
	const typing = new Typing(() => {
		throw new Error('refused');
	});
	typing.typed();
	expect(() => typing.flush()).toThrow('refused');
	expect(saving.state.type).toBe('device');
});
