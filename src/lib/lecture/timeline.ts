import { leftOf, minutesOf, type Lecture } from './lecture.ts';

/** A stretch of a lecture. Minutes since its beginning. */
export type Stretch = { from: number; minutes: number } & (
	{ type: 'opening' | 'closing' | 'reserve' } | { type: 'module'; lesson: string }
);

/** The lecture from its first minute to its last; what no part uses stands before the questionnaire, for questions. */
export function stretchesOf(lecture: Lecture): Stretch[] {
	const left = leftOf(lecture);
	const parts = [
		{ type: 'opening' as const, minutes: lecture.opening },
		...lecture.modules.map((one) => ({
			type: 'module' as const,
			lesson: one.lesson,
			minutes: minutesOf(one)
		})),
		{ type: 'reserve' as const, minutes: Math.max(0, left) },
		{ type: 'closing' as const, minutes: lecture.closing }
	];
	let from = 0;
	return parts.flatMap((part): Stretch[] => {
		const stretch = { ...part, from };
		from += part.minutes;
		return part.minutes > 0 ? [stretch] : [];
	});
}

/** A time of day so many minutes after another: "13:30" and 45 are "14:15". */
export function clock(start: string, after: number): string {
	const [hours = 0, minutes = 0] = start.split(':').map(Number);
	const at = (((hours * 60 + minutes + after) % 1440) + 1440) % 1440;
	const two = (n: number) => String(n).padStart(2, '0');
	return `${two(Math.floor(at / 60))}:${two(at % 60)}`;
}
