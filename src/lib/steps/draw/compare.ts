import { plain } from '#lib/content/plain.ts';
import type { ChartData } from '#lib/charts/chart-data.ts';
import { formatDistance, formatNumber, formatValue } from '#lib/charts/format.ts';
import { fitOf } from '#lib/charts/chart-data.ts';
import { decimalPlaces } from '#lib/charts/measure.ts';
import type { Fit } from '#lib/data/fit.ts';
import type { Locale } from '#lib/words/locale.ts';
import type { PromptOf } from '../registry.ts';
import { rangeOf } from './handles.ts';
import type { DrawTruth } from './truth.ts';
import { words } from './words.ts';

/** One place of the guess beside the truth, in words. */
export type Compared = { place: string; guess: string; real: string; difference: string };

/** The difference at each place; without `truth` only the guess is told. Truth read off a trend is rounded to the places of the guess's own steps. */
export function comparePlaces(
	prompt: PromptOf<'draw'>,
	data: ChartData,
	ys: readonly (number | null)[],
	truth: DrawTruth | null,
	lang: Locale
): Compared[] {
	const w = words[lang];
	const measure = { ...data.y, decimals: placesOf(prompt, data) };
	return prompt.at.map((x, at) => {
		const guess = ys[at] ?? null;
		const real = truth?.ys[at] ?? null;
		return {
			place: formatValue(x, { ...data.x, decimals: decimalPlaces(x) }, lang),
			guess: guess === null ? '—' : formatValue(guess, measure, lang),
			real: !truth ? '—' : real === null ? w.unknown : formatValue(real, measure, lang),
			difference: guess === null || real === null ? '—' : difference(guess, real, measure, prompt.scale, lang)
		};
	});
}

type Numbered = ChartData['y'];

function difference(
	guess: number,
	real: number,
	measure: Numbered,
	scale: 'linear' | 'log',
	lang: Locale
): string {
	const w = words[lang];
	if (scale === 'log') return isNearRatio(real / guess) ? w.same : w.times(ratio(real / guess, lang));
	const away = Number((real - guess).toFixed(measure.decimals));
	if (away === 0) return w.same;
	return (away > 0 ? '+' : '−') + formatDistance(away, measure, lang);
}

/** The whole comparison in one or two sentences. */
export function sayComparison(
	prompt: PromptOf<'draw'>,
	data: ChartData,
	ys: readonly (number | null)[],
	truth: DrawTruth,
	lang: Locale
): string[] {
	return prompt.mode === 'trend'
		? sayTrends(prompt, data, ys, truth, lang)
		: [sayFarthest(prompt, data, ys, truth, lang)];
}

function sayFarthest(
	prompt: PromptOf<'draw'>,
	data: ChartData,
	ys: readonly (number | null)[],
	truth: DrawTruth,
	lang: Locale
): string {
	const w = words[lang];
	const log = prompt.scale === 'log';
	const [least, most] = rangeOf(prompt);
	// How far apart two values look on this axis, as a part of its whole height.
	const height = (value: number) =>
		log ? Math.log(value / least) / Math.log(most / least) : (value - least) / (most - least);
	let far: { at: number; guess: number; real: number; away: number } | null = null;
	for (const [at, guess] of ys.entries()) {
		const real = truth.ys[at] ?? null;
		if (guess === null || real === null) continue;
		const away = Math.abs(height(real) - height(guess));
		if (!far || away > far.away) far = { at, guess, real, away };
	}
	if (!far || far.away < 0.05) return w.close;
	const measure = { ...data.y, decimals: placesOf(prompt, data) };
	const x = prompt.at[far.at] ?? 0;
	const place = formatValue(x, { ...data.x, decimals: decimalPlaces(x) }, lang);
	const [guess, real] = [formatValue(far.guess, measure, lang), formatValue(far.real, measure, lang)];
	if (log)
		return far.real > far.guess
			? w.farTimes(place, guess, real, ratio(far.real / far.guess, lang))
			: w.farOver(place, guess, real, ratio(far.guess / far.real, lang));
	const distance = formatDistance(far.real - far.guess, measure, lang);
	return (far.real > far.guess ? w.farHigher : w.farLower)(place, guess, real, distance);
}

function sayTrends(
	prompt: PromptOf<'draw'>,
	data: ChartData,
	ys: readonly (number | null)[],
	truth: DrawTruth,
	lang: Locale
): string[] {
	const w = words[lang];
	const drawn = prompt.at.flatMap((x, at) => {
		const y = ys[at] ?? null;
		return y === null ? [] : [{ key: '', name: '', x, y }];
	});
	const own = fitOf(drawn, prompt.scale);
	const step = roundStep(Math.max(...prompt.at) - Math.min(...prompt.at));
	return [
		...(own ? [w.yourLine(saySlope(own, step, prompt, data, lang))] : []),
		...(truth.fit ? [w.realLine(saySlope(truth.fit, step, prompt, data, lang))] : [])
	];
}

/** What a line says of two measures: 「65歳以上の割合が10ポイント大きいところでは、空き家率は平均で約4.9ポイント高い」. */
function saySlope(
	{ slope }: Fit,
	step: number,
	prompt: PromptOf<'draw'>,
	data: ChartData,
	lang: Locale
): string {
	const w = words[lang];
	const decimals = decimalPlaces(step);
	const condition =
		data.x.type === 'year'
			? w.after(w.years(String(step)))
			: (data.x.unit === '%' ? w.whenShare : w.when)(
					plain(data.x.label),
					formatDistance(step, { ...data.x, type: 'number', decimals }, lang)
				);
	const y = plain(data.y.label);
	const [least, most] = rangeOf(prompt);
	if (prompt.scale === 'log') {
		const times = 10 ** (slope * step);
		return isNearRatio(times) ? w.flat : w.sentence(condition, w.timesAs(y, ratio(times, lang)));
	}
	const rise = slope * step;
	if (Math.abs(rise) < (most - least) * 0.03) return w.flat;
	const distance = formatDistance(rise, { ...data.y, decimals: Math.max(data.y.decimals, 1) }, lang);
	return w.sentence(condition, rise > 0 ? w.up(y, distance) : w.down(y, distance));
}

/** The largest 1 or 5 times a power of ten within a distance: 16 → 10, 7 → 5, 0.8 → 0.5. */
export function roundStep(distance: number): number {
	const power = Math.floor(Math.log10(distance) + 1e-12);
	const fits = Number(`5e${power}`) <= distance * (1 + 1e-9);
	return Number(`${fits ? 5 : 1}e${power}`);
}

function isNearRatio(ratio: number): boolean {
	return ratio > 0.9 && ratio < 1.1;
}

function ratio(value: number, lang: Locale): string {
	return formatNumber(value, value < 10 ? (value < 1 ? 2 : 1) : 0, lang);
}

/** Guess and truth are told in the same places: those of the table, or of the handle's steps where these are finer. */
function placesOf(prompt: PromptOf<'draw'>, data: ChartData): number {
	return prompt.scale === 'log' ? data.y.decimals : Math.max(data.y.decimals, decimalPlaces(prompt.nudge));
}
