import type { ArtName } from '#lib/content/parts.ts';

/** Every drawing: those that content names, pictures of programs, covers of cases, and those of empty states. */
export type Picture =
	| ArtName
	| 'program-future'
	| 'program-enet'
	| 'case-care'
	| 'case-learn'
	| 'case-equal'
	| 'case-home'
	| 'case-earth'
	| 'case-work'
	| 'no-answers'
	| 'storage-blocked'
	| 'offline'
	| 'not-found';

type Drawing = {
	/** Size of the drawing's own grid; the drawing scales with the box around it. */
	width: number;
	height: number;
	/** Fetches the shapes: SVG inside the `<svg>`, in the classes of `.art` in base.css. */
	load: () => Promise<{ default: string }>;
};

const wide = { width: 640, height: 210 };
const program = { width: 520, height: 200 };
/** As a poster of a film, beside which it stands. */
const cover = { width: 640, height: 360 };
const small = { width: 200, height: 130 };

/** One file each, so that a page brings only the drawings it shows. */
export const pictures: Record<Picture, Drawing> = {
	sunrise: { ...wide, load: () => import('./drawings/sunrise.ts') },
	caravan: { ...wide, load: () => import('./drawings/caravan.ts') },
	field: { ...wide, load: () => import('./drawings/field.ts') },
	town: { ...wide, load: () => import('./drawings/town.ts') },
	phone: { ...wide, load: () => import('./drawings/phone.ts') },
	signpost: { ...wide, load: () => import('./drawings/signpost.ts') },
	people: { ...wide, load: () => import('./drawings/people.ts') },
	data: { ...wide, load: () => import('./drawings/data.ts') },
	letter: { ...wide, load: () => import('./drawings/letter.ts') },
	'program-future': { ...program, load: () => import('./drawings/program-future.ts') },
	'program-enet': { ...program, load: () => import('./drawings/program-enet.ts') },
	'case-care': { ...cover, load: () => import('./drawings/case-care.ts') },
	'case-learn': { ...cover, load: () => import('./drawings/case-learn.ts') },
	'case-equal': { ...cover, load: () => import('./drawings/case-equal.ts') },
	'case-home': { ...cover, load: () => import('./drawings/case-home.ts') },
	'case-earth': { ...cover, load: () => import('./drawings/case-earth.ts') },
	'case-work': { ...cover, load: () => import('./drawings/case-work.ts') },
	'no-answers': { ...small, load: () => import('./drawings/no-answers.ts') },
	'storage-blocked': { ...small, load: () => import('./drawings/storage-blocked.ts') },
	offline: { ...small, load: () => import('./drawings/offline.ts') },
	'not-found': { ...small, load: () => import('./drawings/not-found.ts') }
};

// On the server the shapes are at hand, so that they stand in the page from the first paint. The browser's script
// has only the lines above: it fetches the drawings it shows.
const atHand = new Map<string, string>();
if (import.meta.env.SSR)
	for (const [name, { load }] of Object.entries(pictures)) atHand.set(name, (await load()).default);

/** The shapes of a drawing where they need not be fetched, else undefined. */
export function shapesAtHand(name: Picture): string | undefined {
	return atHand.get(name);
}
