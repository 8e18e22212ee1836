/** Where one works on an idea: the parts of its way, then its other pages, in the order of the course. */
export const studioRooms = [
	'theme',
	'person',
	'canvas',
	'future',
	'ask',
	'share',
	'comments',
	'versions',
	'pitch'
] as const;
export type StudioRoom = (typeof studioRooms)[number];

/** Address of a room below that of the studio, for one idea. */
export function roomPath(room: StudioRoom, idea: string): string {
	const id = encodeURIComponent(idea);
	switch (room) {
		case 'theme':
		case 'person':
		case 'canvas':
		case 'future':
		case 'ask':
			return `edit/?id=${id}&part=${room}`;
		case 'share':
		case 'comments':
		case 'versions':
		case 'pitch':
			return `${room}/?id=${id}`;
	}
}
