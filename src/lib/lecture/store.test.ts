import { expect, test } from 'vitest';
import { device } from '#lib/db/testing/device.ts';
import { rain } from '#lib/plan/testing/lessons.ts';
import { allPrepared, savePrepared } from '#lib/prepare/store.ts';
import { writtenPlan } from '#lib/plan/plan.ts';
import { newLecture } from './compose.ts';
import { allLectures, lectureOf, putBack, removeLecture, saveLecture, takeLecture } from './store.ts';

const gym = newLecture({ id: 'gym', title: 'Gym', part: 'jh', minutes: 45 }, [rain]);
const hall = { ...gym, id: 'hall', title: 'Hall' };

test('lectures are listed newest first, and neither they nor plans of lessons get in the other’s way', async () => {
	const db = device().tab();
	await savePrepared(db, { plan: writtenPlan(rain), ready: [] }, 1);
	await saveLecture(db, gym, 2);
	await saveLecture(db, hall, 3);
	expect((await allLectures(db)).map(({ lecture }) => lecture.title)).toEqual(['Hall', 'Gym']);
	expect((await allPrepared(db)).map(({ plan }) => plan.lesson)).toEqual([rain.id]);
});

test('a removed lecture comes back as it was', async () => {
	const db = device().tab();
	await saveLecture(db, gym, 5);
	const removed = await removeLecture(db, 'gym');
	expect(await allLectures(db)).toEqual([]);
	if (removed) await saveLecture(db, removed.lecture, removed.at);
	expect(await lectureOf(db, 'gym')).toEqual({ lecture: gym, at: 5 });
});

test('one that a newer app wrote is neither shown nor touched', async () => {
	const db = device().tab();
	const row = { lesson: 'lecture:new', at: 1, data: { ...gym, id: 'new', later: true } };
	await db.plans.put(row);
	expect(await allLectures(db)).toEqual([]);
	expect(await db.plans.get('lecture:new')).toEqual(row);
});

test('a lecture from a file takes the place of the one here, keeps what was counted, and can be taken back', async () => {
	const db = device().tab();
	await saveLecture(db, { ...gym, counts: { understood: [9, 1, 0, 0] } }, 1);
	expect(await takeLecture(db, gym, 2)).toEqual({ type: 'same' });
	const taken = await takeLecture(db, { ...gym, minutes: 60 }, 3);
	expect(await lectureOf(db, 'gym')).toMatchObject({
		lecture: { minutes: 60, counts: { understood: [9, 1, 0, 0] } }
	});
	if (taken.type !== 'same') await putBack(db, 'gym', taken.before);
	expect(await lectureOf(db, 'gym')).toMatchObject({ lecture: { minutes: 45 }, at: 1 });
});
