import type { ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const folders = new Set<string>();
const programs = new Set<ChildProcess>();

/** Gives `work` a folder of its own below `parent`, and takes it away at the end, however that comes. */
export async function inFolder<T>(
	parent: string,
	name: string,
	work: (folder: string) => Promise<T>
): Promise<T> {
	mkdirSync(parent, { recursive: true });
	const folder = mkdtempSync(join(parent, `${name}-`));
	folders.add(folder);
	try {
		return await work(folder);
	} finally {
		rmSync(folder, { recursive: true, force: true });
		folders.delete(folder);
	}
}

/** A program that works for us; it is ended when we are. */
export function ours<P extends ChildProcess>(program: P): P {
	programs.add(program);
	const gone = () => programs.delete(program);
	program.once('close', gone).once('error', gone);
	return program;
}

/** When told to stop: nothing half-made stays, and nobody goes on working. The browser ends with the process. */
export function tidyWhenStopped(): void {
	for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
		process.once(signal, () => {
			for (const program of programs) program.kill('SIGKILL');
			for (const folder of folders) rmSync(folder, { recursive: true, force: true });
			console.error('\nStopped. What was finished is kept; a film that was under way is as it was before.');
			process.exit(130);
		});
}
