import type { Kind } from '#lib/steps/registry.ts';
import type { IconName } from './icons.ts';

/** The sign of each kind of step, on every route of a lesson. */
export const kindIcons: Record<Kind, IconName> = {
	read: 'book',
	video: 'play',
	choice: 'quiz',
	estimate: 'guess',
	draw: 'diff',
	chart: 'data',
	scenario: 'branch',
	write: 'pen',
	discuss: 'talk',
	survey: 'scale',
	canvas: 'canvas',
	checklist: 'ticks',
	poll: 'bars',
	spot: 'find',
	sort: 'boxes',
	match: 'pair',
	idea: 'bulb'
};
