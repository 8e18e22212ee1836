/** What is known of how safely this browser keeps things. */
export type StorageFacts = {
	/** Bytes that may be used; null where the browser does not say. */
	quota: number | null;
	usage: number | null;
	persisted: boolean;
	/** Safari clears the store of a site that was not opened for seven days. */
	safari: boolean;
	/** Opened from the home screen or as an installed app. */
	installed: boolean;
};

export type Advice = 'small' | 'evictable' | null;

/**
 * Below this a browser window most likely forgets everything when it closes: ordinary windows of today's browsers
 * offer gigabytes. It is a guess and is worded as one.
 */
const privateBelow = 300e6;

/** What to tell the learner, if anything. */
export function storageAdvice(facts: StorageFacts): Advice {
	if (facts.quota !== null && facts.quota < privateBelow) return 'small';
	if (facts.persisted || facts.installed) return null;
	return facts.safari ? 'evictable' : null;
}

/** Asks the browser; fields it does not know stay null or false. Works without https, where the API is missing. */
export async function storageFacts(): Promise<StorageFacts> {
	const storage: StorageManager | undefined = navigator.storage;
	const estimate = await storage?.estimate?.().catch(() => undefined);
	return {
		quota: estimate?.quota ?? null,
		usage: estimate?.usage ?? null,
		persisted: (await storage?.persisted?.().catch(() => false)) ?? false,
		safari: /^((?!chrome|android|crios|fxios|edg).)*safari/i.test(navigator.userAgent),
		installed: matchMedia('(display-mode: standalone)').matches
	};
}

/** Asks to keep this site's data when space runs low. False where refused or unknown. */
export async function askToPersist(): Promise<boolean> {
	const storage: StorageManager | undefined = navigator.storage;
	return (await storage?.persist?.().catch(() => false)) ?? false;
}
