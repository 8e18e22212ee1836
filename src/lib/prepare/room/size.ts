/** Whether a room can read what a window shows, from its size in CSS pixels. */
export type Readable = 'good' | 'low' | 'narrow';

/** The smallest picture the projector views are drawn for. */
export const smallest = { width: 1024, height: 720 };

/**
 * Projector views grow with their window, so that their text keeps its share of the picture. Below the smallest size
 * they cannot shrink further without falling under what is readable from the last row.
 */
export function readable({ width, height }: { width: number; height: number }): Readable {
	if (width < smallest.width) return 'narrow';
	return height < smallest.height ? 'low' : 'good';
}

/** Words between the window that measures and the one that is measured. */
export const screenChannel = 'mirai-room-check';
export type ScreenSaid = { type: 'screen'; width: number; height: number };

export function isScreenSaid(value: unknown): value is ScreenSaid {
	return (
		typeof value === 'object' &&
		value !== null &&
		'type' in value &&
		value.type === 'screen' &&
		'width' in value &&
		typeof value.width === 'number' &&
		'height' in value &&
		typeof value.height === 'number'
	);
}
