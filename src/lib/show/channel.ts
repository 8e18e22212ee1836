/** A way between the windows of one show: a BroadcastChannel on this device; a server could be another one. */
export type Channel<Message> = {
	send: (message: Message) => void;
	/** @returns a function that ends listening */
	listen: (hear: (message: unknown) => void) => () => void;
	close: () => void;
};

/** Between windows of this browser on this device. Where the browser has none, each window is by itself. */
export function broadcastChannel<Message>(name: string): Channel<Message> {
	if (typeof BroadcastChannel === 'undefined')
		return { send: () => undefined, listen: () => () => undefined, close: () => undefined };
	const channel = new BroadcastChannel(name);
	return {
		send: (message) => channel.postMessage(message),
		listen(hear) {
			const listener = ({ data }: MessageEvent<unknown>) => hear(data);
			channel.addEventListener('message', listener);
			return () => channel.removeEventListener('message', listener);
		},
		close: () => channel.close()
	};
}
