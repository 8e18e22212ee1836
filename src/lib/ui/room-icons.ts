import { icons, type Drawn } from './icons.ts';

/** Icons of single rooms, in the manner of `icons.ts`: handed over as they are, so that other pages do without them. */
export const roomIcons = {
	adult: {
		shape:
			'<circle cx="9" cy="7" r="3.500"/><path d="M3 20a6 6 0 0 1 12 0"/><circle cx="18" cy="12" r="2.300"/><path d="M15.500 20a3 3 0 0 1 5.500 0"/>'
	},
	ahead: { shape: '<path d="M16 4l3.500 3.500L16 11M19.500 7.500H10a5.500 5.500 0 1 0 5.500 5.500"/>' },
	back10: { shape: '<path d="M8 4L4.500 7.500 8 11M4.500 7.500H14a5.500 5.500 0 1 1-5.500 5.500"/>' },
	canvas: { shape: icons.canvas },
	caption: {
		shape:
			'<rect x="3" y="5" width="18" height="14" rx="1.500"/><path d="M6.500 14.500h5M13.500 14.500h4M6.500 11h3"/>'
	},
	clock: { shape: '<circle cx="12" cy="12" r="8"/><path d="M12 7.500V12l3 2"/>' },
	down: { shape: '<path d="M6 9l6 6 6-6"/>' },
	ear: {
		shape:
			'<path d="M8 19c3 0 3-2.500 4.500-4.500C14 12.700 17 12 17 9a5 5 0 0 0-10 0M10 9a2 2 0 1 1 3.500 1.300"/>'
	},
	eye: {
		shape:
			'<path d="M2.500 12C5 7.500 8.300 5.500 12 5.500s7 2 9.500 6.500c-2.500 4.500-5.800 6.500-9.500 6.500S5 16.500 2.500 12z"/><circle cx="12" cy="12" r="2.700"/>'
	},
	find: { shape: icons.find },
	flag: { shape: '<path d="M6 21V4h11l-2.500 4L17 12H6"/>' },
	full: { shape: '<path d="M4 9V4h5M20 9V4h-5M4 15v5h5M20 15v5h-5"/>' },
	hand: {
		shape:
			'<path d="M7.500 12V6.500a1.500 1.500 0 0 1 3 0V11M10.500 11V4.500a1.500 1.500 0 0 1 3 0V11M13.500 11V6a1.500 1.500 0 0 1 3 0v8.500a6 6 0 0 1-6 6c-2.500 0-4-1-5.200-3L3.500 14a1.500 1.500 0 0 1 2.500-1.500L7.500 14"/>'
	},
	help: {
		shape:
			'<circle cx="12" cy="12" r="8.5"/><path d="M9.800 9.500a2.300 2.300 0 1 1 3.200 2.100c-.7.3-1 .8-1 1.600M12 16.300v.1"/>'
	},
	home: { shape: '<path d="M4 12a8 8 0 0 1 16 0M4 12h16M6.500 12v7h11v-7"/>' },
	keep: { shape: '<path d="M6.500 4h11v16L12 15.500 6.500 20z"/>' },
	leaf: { shape: '<path d="M5 19C4 10 9 5 19 5c1 10-4 15-12 13M5 19c2-5 5-8 9-10"/>' },
	link: { shape: icons.pair },
	list: {
		shape: '<path d="M9 6h11M9 12h11M9 18h11M4.500 6h.1M4.500 12h.1M4.500 18h.1" stroke-width="2.200"/>'
	},
	lot: { shape: '<path d="M4 11h16l-1.500 9h-13zM8 11l3-7 5 2-2 5M12 7.500l2 .8"/>' },
	minus: { shape: '<path d="M5 12h14"/>' },
	more: { shape: '<path d="M5 12h.1M12 12h.1M19 12h.1" stroke-width="3"/>' },
	mute: { shape: '<path d="M4 10v4h3l5 4V6L7 10zM16 9.500l5 5M21 9.500l-5 5"/>' },
	pause: { shape: '<path d="M8 5v14M16 5v14" stroke-width="3"/>' },
	people: {
		shape:
			'<circle cx="8.500" cy="8" r="3"/><path d="M3 19a5.500 5.500 0 0 1 11 0"/><circle cx="16.500" cy="9" r="2.500"/><path d="M16 13.500a4.500 4.500 0 0 1 5 4.500"/>'
	},
	phone: { shape: '<rect x="7" y="3" width="10" height="18" rx="2"/><path d="M11 18h2"/>' },
	pip: { shape: '<path d="M4 5h16v14H4z"/><path d="M12 12h6v5h-6z" fill="currentColor"/>' },
	present: {
		shape: '<path d="M4 4h16v11H4zM12 15v5M8 20h8"/><path d="M8 11l2.500-2.500 2 1.500L16 7.500"/>'
	},
	print: { shape: '<path d="M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7z"/>' },
	redo: { shape: '<path d="M16 5l4 4-4 4M20 9H10a5 5 0 0 0 0 10h5"/>' },
	screen: { shape: '<path d="M4 4h16v12H4zM12 16v4M8 20h8"/>' },
	sent: {
		shape:
			'<path d="M4 13a4 4 0 0 1 4-4 5 5 0 0 1 9.500 1.500A3.500 3.500 0 0 1 17 17.500H8A4 4 0 0 1 4 13zM9 13l2.200 2.200 3.800-3.800"/>'
	},
	settings: {
		shape:
			'<path d="M4 7h9M17 7h3M4 17h3M11 17h9"/><circle cx="15" cy="7" r="2"/><circle cx="9" cy="17" r="2"/>'
	},
	signal: {
		shape:
			'<rect x="8" y="3" width="8" height="18" rx="4"/><circle cx="12" cy="7.500" r="1.500"/><circle cx="12" cy="12" r="1.500" fill="currentColor"/><circle cx="12" cy="16.500" r="1.500"/>'
	},
	table: { shape: '<path d="M4 5h16v14H4zM4 10h16M4 14.500h16M10 5v14"/>' },
	timer: { shape: '<circle cx="12" cy="13.500" r="7"/><path d="M12 9.500v4l2.500 1.500M10 3h4"/>' },
	trash: { shape: '<path d="M5 7h14M9 7V4h6v3M7 7l1 13h8l1-13"/>' },
	undo: { shape: '<path d="M8 5L4 9l4 4M4 9h10a5 5 0 0 1 0 10H9"/>' },
	volume: { shape: '<path d="M4 10v4h3l5 4V6L7 10zM15.500 9a4 4 0 0 1 0 6M18 6.500a8 8 0 0 1 0 11"/>' },
	wall: {
		shape:
			'<path d="M4 4h7v7H4zM13.500 6.500h6.500v6.500h-6.500zM5.500 13.500h6v6h-6zM13.500 15.500h6.500v5h-6.500z"/>'
	},
	wait: { shape: '<path d="M6 4h12M6 20h12M7 4c0 4 5 5 5 8s-5 4-5 8M17 4c0 4-5 5-5 8s5 4 5 8"/>' }
} as const satisfies Record<string, Drawn>;
