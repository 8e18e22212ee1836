/** Why stills and text stand in for the film without being asked for. */
export type Thrift = 'saving' | 'slow' | 'offline';

/** What is known of the device's connection. Few browsers tell more than whether there is one. */
export type Connection = { online: boolean; saveData: boolean; effectiveType: string };

export function readConnection(browser: { onLine: boolean; connection?: unknown }): Connection {
	const told = browser.connection;
	const get = (key: string): unknown =>
		typeof told === 'object' && told !== null ? Reflect.get(told, key) : undefined;
	const effectiveType = get('effectiveType');
	return {
		online: browser.onLine,
		saveData: get('saveData') === true,
		effectiveType: typeof effectiveType === 'string' ? effectiveType : ''
	};
}

/** Whether to spare this device the film. One that is kept costs nothing and comes at once. */
export function thriftOf({ online, saveData, effectiveType }: Connection, kept: boolean): Thrift | null {
	if (kept) return null;
	if (!online) return 'offline';
	if (saveData) return 'saving';
	return effectiveType === '2g' || effectiveType === 'slow-2g' ? 'slow' : null;
}
