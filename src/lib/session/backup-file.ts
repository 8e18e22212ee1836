import { backupRows, backupTables } from './backup-rows.ts';
import type { Packed } from '#lib/exchange/pack-within.ts';
import { toasts } from '#lib/ui/toasts.svelte.ts';
import { pageLang } from '#lib/words/page-lang.ts';
import { session } from './session.svelte.ts';

/**
 * Saves everything of the current learner as a `.mirai` file. The packer is downloaded (from the app's own cache)
 * when it is needed.
 */
export async function downloadBackup(now = new Date()): Promise<void> {
	const [{ packAside }, { ideaFiles, ideaTables }, { entriesOfAll }, { markSent }, { db, learner }] =
		await Promise.all([
			import('#lib/exchange/aside.ts'),
			import('./idea-rows.ts'),
			import('#lib/db/entries.ts'),
			import('#lib/db/ideas.ts'),
			session.open()
		]);
	// In one go, so that the file shows one moment, whatever another tab is writing.
	const parts = await db.transaction('r', [...backupTables(db), ...ideaTables(db), db.entries], async () => {
		const ideas = await ideaFiles(db, { learner: learner.id });
		return {
			...(await backupRows(db, learner.id)),
			ideas,
			entries: await entriesOfAll(
				db,
				ideas.map(({ id }) => id)
			)
		};
	});
	const [{ watched }, { longWorkWords }] = await Promise.all([
		import('#lib/ui/long-work.svelte.ts'),
		import('#lib/words/long-work.ts')
	]);
	const { packing, cancel } = longWorkWords[pageLang()];
	const packed = await watched({ title: packing, cancel }, (work) => packAside(parts, now, undefined, work));
	if (packed === null) return;
	const { bytes, without } = packed;
	offer(new Blob([bytes], { type: 'application/zip' }), fileName(learner.nickname, now));
	// One that was written on while the file was packed is not in it as it stands now.
	const rows = await db.ideas.bulkGet(parts.ideas.map(({ id }) => id));
	const inFile = parts.ideas.filter(({ at }, i) => rows[i]?.at === at);
	await markSent(
		db,
		inFile.map(({ id }) => id),
		now.getTime()
	);
	if (without.originals.length > 0 || without.tables.length > 0) await tell(without);
}

/** A backup that is not whole must say so. */
async function tell({ originals, tables }: Packed['without']): Promise<void> {
	const { leftOutWords } = await import('#lib/words/left-out.ts');
	const w = leftOutWords[pageLang()];
	// What is missing altogether is not told twice.
	const only = originals.filter((name) => !tables.includes(name));
	if (only.length > 0) toasts.show(w.originals(only.join(', ')));
	if (tables.length > 0) toasts.show(w.tables(tables.join(', ')));
}

/** "みなと-2026-11-22.mirai"; characters that file systems refuse are left out. */
export function fileName(nickname: string, now: Date): string {
	const name = nickname.replace(/[\p{Cc}\\/:*?"<>|.\s]+/gu, '').slice(0, 20) || 'mirai';
	const two = (n: number) => String(n).padStart(2, '0');
	return `${name}-${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}.mirai`;
}

export function offer(blob: Blob, name: string): void {
	const url = URL.createObjectURL(blob);
	const link = document.createElement('a');
	link.href = url;
	link.download = name;
	link.click();
	// Some browsers read the blob only after the click returned.
	setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
