import type { Row } from './row.ts';

/** One thing to measure of the app that is served at `origin`. */
export type Measure = { title: string; run(origin: string): Promise<Row[]> };

/** Thousands of bytes of script, gzipped, that the first visit to a reading step may bring. */
export const scriptLimit = 90;

/** Pages that are measured, all in the language of most learners unless they say so. */
export const pages = {
	home: '/ja/',
	homeEn: '/en/',
	reading: '/ja/learn/future-creation/dekitara-sugoi/',
	data: '/ja/learn/future-creation/dekitara-sugoi/?step=find-yourself',
	writing: '/ja/learn/future-creation/dekitara-sugoi/?step=first-lines',
	import: '/ja/data/import/',
	tables: '/ja/data/',
	table: '/ja/data/pref_ageing/',
	/** Without an id: the empty state, as Lighthouse comes on a fresh device. */
	canvas: '/ja/ideas/edit/',
	review: '/ja/review/',
	classDesk: '/ja/teach/class/',
	case: '/ja/cases/kakogawa-city/',
	present: '/ja/present/future-creation/dekitara-sugoi/',
	scenario: '/ja/learn/e-net-caravan/high-school-phishing/?step=parcel'
};
