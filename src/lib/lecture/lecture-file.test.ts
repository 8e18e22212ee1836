import { zipSync, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { unpack } from '#lib/exchange/unpack.ts';
import { readPlanFile } from '#lib/prepare/plan-file.ts';
import { fitModules, newLecture } from './compose.ts';
import { packLecture, readLectureFile } from './lecture-file.ts';
import type { Lecture } from './lecture.ts';
import { rain } from '#lib/plan/testing/lessons.ts';

const lecture: Lecture = {
	...newLecture({ id: 'abc', title: '体育館の講座', part: 'jh', minutes: 60 }, [rain]),
	counts: { understood: [12, 3, 0, 0] }
};

/** The file with its one part changed, and the checksum as it was or made anew. */
function withPart(change: (text: string) => string, makeGood: boolean): Uint8Array {
	const { 'manifest.json': head = new Uint8Array(), 'lecture.json': body = new Uint8Array() } = unzipSync(
		packLecture(lecture)
	);
	const changed = new TextEncoder().encode(change(new TextDecoder().decode(body)));
	if (!makeGood) return zipSync({ 'manifest.json': head, 'lecture.json': changed });
	// `packLecture` writes whatever it is given; its checksum is then right.
	const value: unknown = JSON.parse(new TextDecoder().decode(changed));
	const isLecture = (one: unknown): one is Lecture => typeof one === 'object' && one !== null;
	return isLecture(value) ? packLecture(value) : new Uint8Array();
}

describe('a lecture as a file', () => {
	test('comes back as it was, without what a hall answered', () => {
		expect(readLectureFile(packLecture(lecture))).toEqual({ ok: true, value: { ...lecture, counts: {} } });
	});

	test('is refused whole when something is not in order', () => {
		const twice = { ...lecture, modules: [...lecture.modules, ...fitModules([rain], 40)] };
		const faults = [
			new Uint8Array([1, 2, 3]),
			packLecture(lecture).slice(0, 200),
			withPart((text) => text.replace('体育館', '図書室'), false),
			withPart((text) => text.replace('"minutes":60', '"minutes":61'), true),
			withPart((text) => text.replace('weather/rain', '../../rain'), true),
			withPart((text) => text.replace('"part":', '"extra":1,"part":'), true),
			packLecture(twice)
		].map((bytes) => {
			const read = readLectureFile(bytes);
			return read.ok ? null : read.fault;
		});
		expect(faults).toEqual([
			'not-ours',
			'damaged',
			'damaged',
			'wrong-content',
			'wrong-content',
			'wrong-content',
			'wrong-content'
		]);
	});

	test('pages for other files say what it is', () => {
		const bytes = packLecture(lecture);
		const [as, plan] = [unpack(bytes), readPlanFile(bytes)];
		expect([as.ok ? null : as.fault, plan.ok ? null : plan.fault]).toEqual(['lecture', 'lecture']);
	});
});
