/** What can go wrong between the app's server and the World Bank, as the server tells it, and its status. */
export const serverFaults = {
	/** The server was started without live figures. */
	off: 403,
	/** Not one of the figures the app asks for. */
	unlisted: 404,
	/** Years or countries the server does not ask about. */
	question: 400,
	/** Too many wait for the same figures. */
	busy: 503,
	/** No way to the World Bank: no internet, or the school's network holds the server back. */
	unreachable: 502,
	timeout: 504,
	'too-large': 502,
	/** The World Bank answered that it does not give these figures. */
	refused: 502,
	/** Something answered, but not in the World Bank's form: a page of the network, half an answer. */
	garbled: 502
} as const;
export type ServerFault = keyof typeof serverFaults;

/** Seen only by the page: its server could not be reached, is none, or the answer holds no figures. */
export type LiveFault = ServerFault | 'offline' | 'static' | 'empty';

export function isServerFault(value: unknown): value is ServerFault {
	return typeof value === 'string' && Object.hasOwn(serverFaults, value);
}
