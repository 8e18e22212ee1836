import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import type { Builder } from '@sveltejs/kit';
import { pack, packIndex, type PackIndex, type TextFile } from '../../src/service-worker/pack.ts';

/** Files that are text. Pictures are loaded one by one: there are few. */
const types: Readonly<Record<string, string>> = {
	'.css': 'text/css',
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.json': 'application/json',
	'.svg': 'image/svg+xml',
	'.vtt': 'text/vtt; charset=utf-8',
	'.webmanifest': 'application/manifest+json'
};

/** Letters of the files in one pack: small enough to come through a bad network, and to be read by an old phone. */
const lettersOfPack = 3_000_000;

/** What the worker does not keep. */
const notKept = /^(service-worker\.js|_app\/version\.json|_app\/packs\/|\.|videos\/.*\.mp4$)/;

/** Puts the app's files into packs, beside the files themselves, for what the service worker does on a first visit. */
export function writePacks(builder: Builder): void {
	const { config, prerendered } = builder;
	const client = builder.getClientDirectory();
	const base = config.kit.paths.base;
	const pages = [...prerendered.pages].map(([path, { file }]) => ({
		path: path.slice(base.length + 1),
		file: join(config.kit.outDir, 'output', 'prerendered', 'pages', file)
	}));
	const assets = readdirSync(client, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name))
		.map((file) => ({ path: file.slice(client.length + 1).replaceAll('\\', '/'), file }))
		.filter(({ path }) => !notKept.test(path));

	const index: PackIndex = { version: config.kit.version.name, packs: [] };
	for (const kind of [assets, pages])
		for (const files of portions(kind.flatMap(read))) {
			const name = `_app/packs/${index.packs.length}.json`;
			write(join(client, name), pack(files));
			index.packs.push({ name, paths: files.map(({ path }) => path) });
		}
	write(join(client, packIndex), index);
	builder.log.minor(`${index.packs.length} packs for first visits`);
}

function read({ path, file }: { path: string; file: string }): TextFile[] {
	const type = types[extname(file)];
	return type === undefined ? [] : [{ path, type, text: readFileSync(file, 'utf8') }];
}

/** In the order of their paths, so that pages of one kind, which share most, are in one pack. */
export function portions(files: readonly TextFile[], limit = lettersOfPack): TextFile[][] {
	const portions: TextFile[][] = [];
	let letters = Infinity;
	for (const file of files.toSorted((a, b) => (a.path < b.path ? -1 : 1))) {
		if (letters + file.text.length > limit) {
			portions.push([]);
			letters = 0;
		}
		portions.at(-1)?.push(file);
		letters += file.text.length;
	}
	return portions;
}

function write(file: string, value: unknown): void {
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, JSON.stringify(value));
}
