import { packSmall, readSmall, type ReadSmall } from '#lib/exchange/small-file.ts';
import { LectureData, type Lecture } from './lecture.ts';

/** A lecture as a `.mirai` file. What a hall answered stays where it was counted. */
const form = { kind: 'lecture', version: 1, schema: LectureData } as const;

export function packLecture(lecture: Lecture, now = new Date()): Uint8Array<ArrayBuffer> {
	return packSmall(form, { ...lecture, counts: {} }, now);
}

/** Reads a lecture from a file: all of it or nothing. */
export function readLectureFile(bytes: Uint8Array): ReadSmall<Lecture> {
	return readSmall(bytes, form);
}
