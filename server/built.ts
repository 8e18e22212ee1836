import { existsSync } from 'node:fs';
import type { Handler } from './app.ts';

const built = new URL('../build/handler.js', import.meta.url);

function offersHandler(module: unknown): module is { handler: Handler } {
	return (
		typeof module === 'object' &&
		module !== null &&
		'handler' in module &&
		typeof module.handler === 'function'
	);
}

/** The build's way to answer; null when there is no build yet. */
export async function loadHandler(): Promise<Handler | null> {
	const module: unknown = existsSync(built) ? await import(built.href) : undefined;
	return offersHandler(module) ? module.handler : null;
}
