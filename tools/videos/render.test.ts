import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { sampleFile } from '#lib/video/film/testing/sample.ts';

// A browser has to start first, which takes its time on a busy machine.
test('a film that is stopped half-way leaves the old one and no traces', { timeout: 60_000 }, async () => {
	const root = mkdtempSync(join(tmpdir(), 'render-'));
	mkdirSync(join(root, 'content/cases'), { recursive: true });
	mkdirSync(join(root, 'static/videos'), { recursive: true });
	writeFileSync(join(root, 'content/cases/wells.yaml'), stringify(sampleFile));
	const old = ['ja', 'en'].map((lang) => join(root, `static/videos/wells.${lang}.mp4`));
	for (const file of old) writeFileSync(file, 'the old film');

	const program = spawn(process.execPath, [join(import.meta.dirname, 'render.ts'), '--root', root]);
	let said = '';
	let stopped = false;
	const hear = (data: Buffer) => {
		said += data.toString();
		if (stopped || !said.includes('░')) return;
		stopped = true;
		program.kill('SIGTERM');
	};
	program.stdout.on('data', hear);
	program.stderr.on('data', hear);
	const code = await new Promise((done) => program.once('close', done));

	expect(said).toContain('Stopped.');
	expect(code).toBe(130);
	expect(old.map((file) => readFileSync(file, 'utf8'))).toEqual(['the old film', 'the old film']);
	expect(readdirSync(join(root, '.cache/videos'))).toEqual([]);
	rmSync(root, { recursive: true });
});
