import { join } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build } from 'vite';
import { root } from '../../run/task.mjs';

/** A harness of this folder as one script and one style sheet, built as the app is built, and kept in memory. */
export async function bundleHarness(file: string): Promise<{ script: string; style: string }> {
	const built = await build({
		root,
		configFile: false,
		logLevel: 'error',
		mode: 'production',
		plugins: [svelte({ configFile: false })],
		build: {
			target: 'es2022',
			write: false,
			modulePreload: false,
			cssCodeSplit: false,
			rollupOptions: { input: join(import.meta.dirname, file), output: { codeSplitting: false } }
		}
	});
	if (Array.isArray(built) || !('output' in built)) throw new Error('Vite gave no bundle');
	const scripts = built.output.flatMap((part) => (part.type === 'chunk' ? [part.code] : []));
	const styles = built.output.flatMap((part) =>
		part.type === 'asset' && part.fileName.endsWith('.css') ? [String(part.source)] : []
	);
	const [script] = scripts;
	if (script === undefined || scripts.length > 1)
		throw new Error(`one script expected, not ${scripts.length}`);
	return { script, style: styles.join('\n') };
}
