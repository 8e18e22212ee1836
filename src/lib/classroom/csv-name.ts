import { fileName } from '#lib/session/backup-file.ts';

/** "2年3組-記録-2026-11-26.csv" */
export function csvName(name: string, what: string, now: Date): string {
	return fileName(`${name}-${what}`, now).replace(/\.mirai$/, '.csv');
}
