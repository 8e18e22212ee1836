import { flushSync } from 'svelte';
import { expect, onTestFinished, test, vi } from 'vitest';
import { live, type Live } from './live.svelte.ts';
import { device } from './testing/device.ts';

/** A component's set-up, until the test is over. */
function within<T>(setUp: () => T): T {
	let made: { value: T } | null = null;
	const leave = $effect.root(() => {
		made = { value: setUp() };
	});
	onTestFinished(leave);
	flushSync();
	if (!made) throw new Error('the set-up did not run');
	return (made as { value: T }).value;
}

const became = <T>(reading: { readonly current: Live<T> }, state: Live<T>) =>
	vi.waitFor(() => expect(reading.current).toEqual(state));

const asked = { name: 'persist-asked' as const, value: 'yes' };

test('is loading, then ready, and a row that is not there is not loading for ever', async () => {
	const db = device().tab();
	const reading = within(() => live(() => () => db.settings.get('learner')));
	expect(reading.current).toEqual({ status: 'loading' });
	await became(reading, { status: 'ready', value: undefined });
});

test('follows what another tab writes', async () => {
	const { tab } = device();
	const [here, there] = [tab(), tab()];
	const reading = within(() => live(() => () => here.settings.toArray()));
	await became(reading, { status: 'ready', value: [] });
	await there.settings.put(asked);
	await became(reading, { status: 'ready', value: [asked] });
	await there.settings.clear();
	await became(reading, { status: 'ready', value: [] });
});

test('reads again when what it depends on changes', async () => {
	const db = device().tab();
	await db.settings.bulkPut([asked, { name: 'learner', value: 'aki' }]);
	let name = $state<'learner' | 'persist-asked'>('learner');
	const reading = within(() =>
		live(() => {
			const wanted = name;
			return () => db.settings.get(wanted).then((row) => row?.value);
		})
	);
	await became(reading, { status: 'ready', value: 'aki' });
	name = 'persist-asked';
	flushSync();
	await became(reading, { status: 'ready', value: 'yes' });
});

test('waits while there is nothing to read from', async () => {
	const db = device().tab();
	let ready = $state(false);
	const reading = within(() => live(() => (ready ? () => db.settings.count() : null)));
	await db.settings.put(asked);
	expect(reading.current).toEqual({ status: 'loading' });
	ready = true;
	flushSync();
	await became(reading, { status: 'ready', value: 1 });
});

test('says when the store cannot be read', async () => {
	const cause = new DOMException('gone', 'UnknownError');
	const reading = within(() => live(() => () => Promise.reject(cause)));
	await vi.waitFor(() => expect(reading.current.status).toBe('failed'));
	expect(reading.current).toMatchObject({ cause });
});

test('stops reading when its component goes', async () => {
	const db = device().tab();
	let reads = 0;
	let reading: { readonly current: Live<unknown> } | null = null;
	const leave = $effect.root(() => {
		reading = live(() => () => {
			reads++;
			return db.settings.toArray();
		});
	});
	flushSync();
	await vi.waitFor(() => expect(reading?.current.status).toBe('ready'));
	const before = reads;
	leave();
	await db.settings.put(asked);
	await new Promise((done) => setTimeout(done, 50));
	expect(reads).toBe(before);
});
