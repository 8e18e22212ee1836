import type { DeviceDb } from './db.ts';
import type { ChartCard, Evidence, FilmCard } from './rows.ts';

/** Characters of a spoken line that a card takes along. */
export const longestCaption = 1000;
/** Characters of a frame as a data: URL. */
const largestFrame = 60_000;

/** Whether a text is a picture that a card may carry: small, and of a kind that no browser runs anything from. */
export function isFrame(url: string): boolean {
	return url.length <= largestFrame && /^data:image\/(webp|jpeg);base64,[A-Za-z0-9+/]+={0,2}$/.test(url);
}

/** Stores a card as it is now; one that another tab removed meanwhile is there again. */
export async function saveEvidence(db: DeviceDb, card: Evidence): Promise<void> {
	await db.evidence.put(card);
}

export async function removeEvidence(db: DeviceDb, id: string): Promise<void> {
	await db.evidence.delete(id);
}

export function isFilmCard(card: Evidence): card is FilmCard {
	return card.source.type === 'film';
}

export function isChartCard(card: Evidence): card is ChartCard {
	return card.source.type === 'chart';
}

function cardsOf(db: DeviceDb, learner: string): Promise<Evidence[]> {
	return db.evidence.where('learner').equals(learner).toArray();
}

/** All that a learner kept, the newest first. */
export async function evidenceOf(db: DeviceDb, learner: string): Promise<Evidence[]> {
	return (await cardsOf(db, learner)).sort((a, b) => b.at - a.at || (a.id < b.id ? -1 : 1));
}

/** Moments kept from one film. */
export async function momentsOf(db: DeviceDb, learner: string, film: string): Promise<FilmCard[]> {
	return (await cardsOf(db, learner)).filter(isFilmCard).filter(({ source }) => source.case === film);
}

/** Charts kept, the newest first. */
export async function chartsOf(db: DeviceDb, learner: string): Promise<ChartCard[]> {
	return (await cardsOf(db, learner))
		.filter(isChartCard)
		.sort((a, b) => b.at - a.at || (a.id < b.id ? -1 : 1));
}
