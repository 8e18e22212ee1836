import { offer } from '#lib/session/backup-file.ts';
import type { Locale } from '#lib/words/locale.ts';
import { csvName } from './csv-name.ts';
import { logCsv } from './log.ts';
import { logWords, whatOf } from './log-words.ts';
import type { Desk } from './outgoing.ts';

/** Saves the whole record of a class for a spreadsheet. */
export function saveLog({ class: room, ideas, dialogues }: Desk, lang: Locale): void {
	const w = logWords[lang];
	const csv = logCsv(ideas, dialogues, w.csvHead, (entry) => whatOf(entry, lang));
	offer(new Blob([csv], { type: 'text/csv;charset=utf-8' }), csvName(room.name, w.csvName, new Date()));
}
