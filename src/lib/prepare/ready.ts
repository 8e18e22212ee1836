/** What is ticked off before a lesson besides the lesson's own list. Names are stored: they never change. */
export const roomThings = ['screen', 'worksheet', 'devices'] as const;
export type RoomThing = (typeof roomThings)[number];

/** Name under which a line of the lesson's own list is ticked. */
export function ownThing(index: number): string {
	return `own-${index}`;
}

/** The list after one thing was ticked or not. */
export function ticked(ready: readonly string[], name: string, on: boolean): string[] {
	const rest = ready.filter((one) => one !== name);
	return on ? [...rest, name] : rest;
}
