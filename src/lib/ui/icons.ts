/**
 * Paths on a 24 grid, drawn with a 1.75 stroke. Made of half circle, circle and line. Those here come with the first
 * page; what only one room shows stands in `room-icons.ts`.
 */
export const icons = {
	bars: '<path d="M5 20v-8M12 20V5M19 20v-5" stroke-width="3.500"/>',
	boxes: '<path d="M4 13h7v7H4zM13 13h7v7h-7zM12 3v6M9.500 6.500L12 9l2.500-2.500"/>',
	book: '<path d="M4 5c3-1 6-.5 8 1.2V20c-2-1.7-5-2.2-8-1.2zM20 5c-3-1-6-.5-8 1.2V20c2-1.7 5-2.2 8-1.2z"/>',
	branch:
		'<circle cx="5" cy="12" r="2"/><circle cx="19" cy="6" r="2"/><circle cx="19" cy="18" r="2"/><path d="M7 12c6 0 4-6 10-6M7 12c6 0 4 6 10 6"/>',
	bulb: '<path d="M9 17.500h6M10 20.500h4M9 17c0-2.500-3-4-3-7.500a6 6 0 0 1 12 0c0 3.500-3 5-3 7.500"/>',
	canvas: '<rect x="3" y="7" width="8" height="10"/><circle cx="17" cy="12" r="4.5"/><path d="M11 12h1.5"/>',
	check: '<path d="M5 12.500l4.500 4.500L19 7.500"/>',
	close: '<path d="M6 6l12 12M18 6L6 18"/>',
	data: '<path d="M4 4v16h16"/><circle cx="9" cy="14" r="1.4"/><circle cx="13" cy="10.5" r="1.4"/><circle cx="17.5" cy="6.5" r="1.4"/>',
	device:
		'<rect x="4" y="4" width="16" height="12" rx="1.500"/><path d="M9 20h6M8.500 10l2.500 2.500 4.500-4.500"/>',
	diff: '<path d="M5 8h8M9 4v8M5 18h8M16 5l3 3-3 3"/>',
	find: '<circle cx="10.500" cy="10.500" r="6"/><path d="M15 15l5 5"/>',
	guess: '<path d="M4 16c3 0 4-8 8-8s4 4 8 4" stroke-dasharray="3 3"/>',
	info: '<circle cx="12" cy="12" r="8.500"/><path d="M12 11v5M12 8v.1" stroke-width="2"/>',
	left: '<path d="M19 12H5M11 6l-6 6 6 6"/>',
	next: '<path d="M9 6l6 6-6 6"/>',
	note: '<path d="M5 4h10l4 4v12H5zM15 4v4h4"/>',
	offline:
		'<path d="M4 9a12 12 0 0 1 4-2.500M20 9a12 12 0 0 0-8-3M7 13a7 7 0 0 1 3-1.700M17 13a7 7 0 0 0-2-1.300M4 4l16 16M12 17.500v.2"/>',
	pair: '<circle cx="5.500" cy="16" r="2.500"/><circle cx="18.500" cy="8" r="2.500"/><path d="M8 15.500c5 0 3-7 8-7"/>',
	pen: '<path d="M5 19l1-4L16.500 4.500l3 3L9 18z"/>',
	play: '<path d="M8 5.5v13l10.5-6.5z"/>',
	plus: '<path d="M12 5v14M5 12h14"/>',
	quiz: '<path d="M8.5 9a3.5 3.5 0 1 1 5 3.2c-1 .5-1.5 1.2-1.5 2.3"/><path d="M12 18.5v.2" stroke-width="2.5"/>',
	right: '<path d="M5 12h14M13 6l6 6-6 6"/>',
	save: '<path d="M12 4v11M7.500 10.500L12 15l4.500-4.500M4 19h16"/>',
	scale: '<path d="M3 12h18M6 9v6M18 9v6"/><circle cx="14" cy="12" r="2.500" fill="currentColor"/>',
	talk: '<path d="M3.5 14V8a3 3 0 0 1 3-3h6a3 3 0 0 1 3 3v2a3 3 0 0 1-3 3H7z"/><path d="M18.5 10a2.5 2.5 0 0 1 2 2.5V20l-3.500-2.500H12"/>',
	text: '<path d="M3 18L8 6l5 12M4.800 14h6.400M15 18l3-7 3 7M16 15.700h4"/>',
	ticks: '<path d="M4 7l2 2 3-4M4 16l2 2 3-4M13 7h7M13 16h7"/>',
	warn: '<path d="M12 4l9 16H3zM12 10v4.500M12 17.300v.1"/>'
} as const;
export type IconName = keyof typeof icons;

/** An icon that a room brings along. */
export type Drawn = { shape: string };
export type IconOf = IconName | Drawn;
