import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { expect, test } from 'vitest';
import { DeviceDb } from '#lib/db/db.ts';
import { changeMentor, mentorOn, shownName } from './mentor.ts';

const newDb = () => new DeviceDb('mentor', { indexedDB: new IDBFactory(), IDBKeyRange });

test('a mentor keeps one key, whatever becomes of the name', async () => {
	const db = newDb();
	const { key } = await mentorOn(db);
	await changeMentor(db, { name: '佐伯' });
	await changeMentor(db, { work: 'エンジニア', introduced: true });
	expect(await mentorOn(db)).toEqual({ name: '佐伯', work: 'エンジニア', introduced: true, key });
});

test('what cannot be read is begun anew', async () => {
	const db = newDb();
	for (const value of ['{', '[]', '{"name":1}']) {
		await db.settings.put({ name: 'mentor', value });
		expect(await mentorOn(db)).toMatchObject({ name: '', introduced: false });
	}
});

test.each([
	['佐伯 直人', 'エンジニア', '佐伯 直人（エンジニア）'],
	['佐伯 直人', ' ', '佐伯 直人'],
	['Naoto', 'engineer', 'Naoto (engineer)']
])('%s, %s is shown as %s', (name, work, shown) => {
	expect(shownName({ name, work })).toBe(shown);
});
