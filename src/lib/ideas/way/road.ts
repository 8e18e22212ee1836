import { scaleTime } from 'd3-scale';

export type Stop = { id: string; when: string };
export type Placed = {
	id: string;
	/** 0 today … 1 the year it came true; null where the words name no time. */ at: number | null;
};

const dayOf: { words: RegExp; days: number }[] = [
	{ words: /^(?:今日|きょう|いま|today|now)$/i, days: 0 },
	{ words: /^(?:明日|あした|tomorrow)$/i, days: 1 },
	{ words: /^(?:今週|this week)$/i, days: 3 },
	{ words: /^(?:来週|next week)$/i, days: 7 },
	{ words: /^(?:今月|this month)$/i, days: 15 },
	{ words: /^(?:来月|next month)$/i, days: 30 },
	{ words: /^(?:今年|年内|this year)$/i, days: 120 },
	{ words: /^(?:来年|next year)$/i, days: 365 }
];
const seasons: { words: RegExp; month: number }[] = [
	{ words: /^(?:春休み|春|spring)$/i, month: 2 },
	{ words: /^(?:夏休み|夏|summer(?: holidays)?)$/i, month: 6 },
	{ words: /^(?:秋|文化祭|autumn|fall)$/i, month: 9 },
	{ words: /^(?:冬休み|冬|winter(?: holidays)?)$/i, month: 11 }
];

/** The day that words for a time mean, seen from today; null where they mean none that we know. */
export function dateOf(when: string, today: Date): Date | null {
	const words = when.normalize('NFKC').trim();
	const year = /^(\d{4})年?(?:ごろ|頃)?$/.exec(words)?.[1];
	// The middle of the year stands for the year.
	if (year !== undefined) return new Date(Number(year), 6, 1);
	const after = /^(?:in )?(\d{1,3})\s*(?:年後|years?(?: from now)?)$/i.exec(words)?.[1];
	if (after !== undefined)
		return new Date(today.getFullYear() + Number(after), today.getMonth(), today.getDate());
	const soon = dayOf.find((one) => one.words.test(words));
	if (soon) return new Date(today.getFullYear(), today.getMonth(), today.getDate() + soon.days);
	const season = seasons.find((one) => one.words.test(words));
	if (!season) return null;
	const ahead = today.getMonth() > season.month ? 1 : 0;
	return new Date(today.getFullYear() + ahead, season.month, 15);
}

/**
 * Where steps stand on the road between today and the year it came true. Near times would lie on one another at the
 * scale of years, so the road is drawn by the square root of the time that is left to go.
 */
export function placeSteps(steps: readonly Stop[], year: number, today: Date): Placed[] {
	const end = new Date(year, 11, 31);
	if (end <= today) return steps.map(({ id }) => ({ id, at: null }));
	const time = scaleTime([today, end], [0, 1]).clamp(true);
	return steps.map(({ id, when }) => {
		const date = dateOf(when, today);
		return { id, at: date === null ? null : Math.sqrt(time(date)) };
	});
}

/**
 * Places along a line of `length`, moved as little as their order allows so that no two are nearer than `gap`. Where
 * there is no room for that, they share what there is.
 */
export function spread(places: readonly number[], gap: number, length: number): number[] {
	const order = places.map((_, index) => index).sort((a, b) => (places[a] ?? 0) - (places[b] ?? 0) || b - a);
	const least = Math.min(gap, length / Math.max(1, places.length - 1));
	const moved = order.map((index) => places[index] ?? 0);
	let from = 0;
	const pushed = moved.map((place) => {
		const at = Math.max(place, from);
		from = at + least;
		return at;
	});
	let to = length;
	const fitted = pushed
		.toReversed()
		.map((place) => {
			const at = Math.min(place, to);
			to = at - least;
			return at;
		})
		.reverse();
	const result = [...places];
	order.forEach((index, rank) => (result[index] = Math.max(0, fitted[rank] ?? 0)));
	return result;
}
