import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { sampleFile } from '#lib/video/film/testing/sample.ts';
import { CaseFile } from './case.ts';

const text = { ja: '雨', en: 'Rain' };
const note = (id: string) => ({ id, text, reading: true });
const canvas = {
	user: text,
	jobs: [note('job')],
	pains: [{ id: 'pain', text, source: 'survey' }],
	gains: [note('gain')],
	products: [note('product')],
	relievers: [{ id: 'reliever', text, figure: 'less' }],
	creators: [note('creator')],
	links: [{ from: 'reliever', to: 'pain' }]
};
const faults = (change: Record<string, unknown>) =>
	v
		.safeParse(CaseFile, { ...sampleFile, canvas: { ...canvas, ...change } })
		.issues?.map((issue) => `${v.getDotPath(issue)}: ${issue.message}`) ?? [];

test('a canvas that is in order keeps its notes and what they stand on', () => {
	expect(faults({})).toEqual([]);
	const read = v.parse(CaseFile, { ...sampleFile, canvas });
	expect(read.canvas?.pains[0]).toMatchObject({ id: 'pain', source: 'survey', reading: false });
	expect(v.parse(CaseFile, sampleFile).canvas).toBeUndefined();
});

describe('a canvas with a fault says where it is', () => {
	test('a note that stands on nothing, or on two things', () => {
		const message =
			'a note of the canvas stands on one thing: give it a "source", a "figure", or "reading: true" where it is our own reading';
		expect(faults({ gains: [{ id: 'gain', text }] })).toEqual([`canvas.gains.0: ${message}`]);
		expect(faults({ gains: [{ id: 'gain', text, source: 'survey', reading: true }] })).toEqual([
			`canvas.gains.0: ${message}`
		]);
	});
	test('a source or a figure that is not in the file', () => {
		expect(faults({ jobs: [{ id: 'job', text, source: 'diary' }] })).toEqual([
			'canvas.jobs.0.source: there is no source "diary" in this file'
		]);
		expect(faults({ jobs: [{ id: 'job', text, figure: 'snow' }] })).toEqual([
			'canvas.jobs.0.figure: there is no figure "snow" in this file'
		]);
	});
	test('a link that begins or ends in the wrong place, or stands there twice', () => {
		expect(faults({ links: [{ from: 'product', to: 'pain' }] })).toEqual([
			'canvas.links.0.from: "product" is none of the relievers and creators: a link begins at one of them'
		]);
		expect(faults({ links: [{ from: 'creator', to: 'nowhere' }] })).toEqual([
			'canvas.links.0.to: "nowhere" is none of the pains and gains: a link ends at one of them'
		]);
		expect(faults({ links: [...canvas.links, ...canvas.links] })).toEqual([
			'canvas.links.1: the link from "reliever" to "pain" stands here twice'
		]);
	});
	test('an id that two notes have', () => {
		expect(faults({ gains: [note('gain'), note('job')] })).toEqual([
			'canvas.gains.1.id: the id "job" is used twice'
		]);
	});
});
