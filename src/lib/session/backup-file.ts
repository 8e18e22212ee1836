import { backupRows, backupTables } from './backup-rows.ts';
import { session } from './session.svelte.ts';

/**
 * Saves everything of the current learner as a `.mirai` file. The packer is downloaded (from the app's own cache)
 * when it is needed.
 */
export async function downloadBackup(now = new Date()): Promise<void> {
	const [{ pack }, { db, learner }] = await Promise.all([import('#lib/exchange/pack.ts'), session.open()]);
	// In one go, so that the file shows one moment, whatever another tab is writing.
	const parts = await db.transaction('r', backupTables(db), () => backupRows(db, learner.id));
	const bytes = pack(parts, now);
	offer(new Blob([bytes], { type: 'application/zip' }), fileName(learner.nickname, now));
}

/** "みなと-2026-11-22.mirai"; characters that file systems refuse are left out. */
export function fileName(nickname: string, now: Date): string {
	const name = nickname.replace(/[\p{Cc}\\/:*?"<>|.\s]+/gu, '').slice(0, 20) || 'mirai';
	const two = (n: number) => String(n).padStart(2, '0');
	return `${name}-${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}.mirai`;
}

function offer(blob: Blob, name: string): void {
	const url = URL.createObjectURL(blob);
	const link = document.createElement('a');
	link.href = url;
	link.download = name;
	link.click();
	// Some browsers read the blob only after the click returned.
	setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
