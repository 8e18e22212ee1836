import { dev } from '$app/environment';
import { resolve } from '$app/paths';
import { whenIdle } from '#lib/ui/idle.ts';

/**
 * unsupported: this browser or address (plain http) keeps no app for offline use, or refuses to;
 * preparing: the app is being put on the device; ready: it works without a network;
 * waiting: so it does, and a newer version lies ready.
 */
export type VersionState = 'unsupported' | 'preparing' | 'ready' | 'waiting';

/**
 * Nobody has pressed a key, a button or the screen since this page was loaded, so loading it again takes nothing
 * away. Browsers that cannot tell are taken at the next start after all windows were closed.
 */
function untouched(): boolean {
	return navigator.userActivation?.hasBeenActive === false;
}

/** The page is loaded, and the browser has nothing more urgent to do. */
async function atRest(): Promise<void> {
	if (document.readyState !== 'complete')
		await new Promise((resolve) => addEventListener('load', resolve, { once: true }));
	await new Promise<void>((resolve) => void whenIdle(resolve));
}

/**
 * The version of the app on this device: one per window.
 *
 * A new version is loaded beside the old one and then waits; the service worker never takes over by itself. There
 * are two ways for it to be taken, and neither is in the middle of a lesson:
 *
 * - On the learner's word, `takeOver`, which pages offer where nothing is being worked on.
 * - At the next start. When the page has just been loaded, nobody has pressed a key or a button yet, and a version
 *   waits, the waiting worker is asked to take over if it sees no other window of the app: only it can count them,
 *   and another window may be in a lesson. It then becomes the page's worker, and the page loads once more.
 *
 * Whoever did not ask is never reloaded. A window whose worker was changed by another window goes on with the old
 * scripts, whose cache is kept for it, and says "waiting" until its own learner takes the new version.
 */
class AppVersion {
	#registration = $state.raw<ServiceWorkerRegistration | null>(null);
	#refused = $state(false);
	#active = $state(false);
	#waiting = $state(false);
	/** The worker changed under this window, which still runs the scripts of the version before. */
	#behind = $state(false);
	/** Who asked for the new version that is about to take over: the learner, this start, or nobody here. */
	#asked: 'word' | 'start' | null = null;
	#started = false;

	get state(): VersionState {
		if (this.#refused) return 'unsupported';
		if (this.#waiting || this.#behind) return 'waiting';
		return this.#active ? 'ready' : 'preparing';
	}

	/** Registers the worker and, where it is safe, takes a version that was waiting for this start. */
	async start(): Promise<void> {
		if (this.#started) return;
		this.#started = true;
		if (!('serviceWorker' in navigator)) {
			this.#refused = true;
			return;
		}
		const container = navigator.serviceWorker;
		// The first time the whole app is copied, which may wait until the page that was asked for is there and at rest.
		if (container.controller === null) await atRest();
		let controlled = container.controller !== null;
		container.addEventListener('controllerchange', () => {
			if (this.#asked === 'word' || (this.#asked === 'start' && untouched())) location.reload();
			// The first worker ever changes nothing: it has the very version that this window runs.
			else if (controlled) this.#behind = true;
			controlled = true;
		});
		container.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
			if (typeof data === 'object' && data && 'type' in data && data.type === 'waits') this.#asked = null;
		});
		// An install that broke off for want of a network is tried again when there is one.
		addEventListener('online', () => {
			if (!this.#active) void this.#register();
		});
		await this.#register();
		const waiting = this.#registration?.waiting;
		if (waiting && untouched()) {
			this.#asked = 'start';
			waiting.postMessage({ type: 'take-over-if-alone' });
		} else container.controller?.postMessage({ type: 'started' });
	}

	/** Takes the new version now: the page loads once more. Call it on the learner's word only. */
	takeOver(): void {
		const waiting = this.#registration?.waiting;
		if (waiting) {
			this.#asked = 'word';
			waiting.postMessage({ type: 'take-over' });
		} else if (this.#behind) location.reload();
	}

	async #register(): Promise<void> {
		try {
			const registration = await navigator.serviceWorker.register(`${resolve('/')}service-worker.js`, {
				// In development the worker is served with its imports, in a build it is one plain script.
				type: dev ? 'module' : 'classic',
				updateViaCache: 'none'
			});
			this.#registration = registration;
			this.#refused = false;
			this.#look();
			this.#follow(registration.installing);
			registration.addEventListener('updatefound', () => this.#follow(registration.installing));
		} catch (cause) {
			// Without a network the worker that is here already goes on; it answers for itself.
			this.#registration = (await navigator.serviceWorker.getRegistration().catch(() => undefined)) ?? null;
			this.#look();
			this.#refused = !this.#active && navigator.onLine;
			if (this.#refused) console.warn('The app cannot be kept for offline use:', cause);
		}
	}

	#follow(worker: ServiceWorker | null): void {
		worker?.addEventListener('statechange', () => this.#look());
	}

	#look(): void {
		this.#active = Boolean(this.#registration?.active);
		this.#waiting = Boolean(this.#registration?.waiting && this.#registration.active);
	}
}

export const appVersion = new AppVersion();
