import type { DeviceDb } from '#lib/db/db.ts';
import { addVersion } from '#lib/db/idea-versions.ts';
import { deviceName } from '#lib/db/ideas.ts';
import type { Learner } from '#lib/db/rows.ts';
import { words } from '#lib/review/student/words.ts';
import { pageLang } from '#lib/words/page-lang.ts';
import { storedState } from './idea-rows.ts';
import type { Seen } from './take-in.ts';

/** The idea as it was before it was commented on is a version with a name, to be compared with later. */
export async function keepBefore(db: DeviceDb, learner: Learner, { said }: Seen): Promise<void> {
	for (const { idea, comments } of said) {
		if (comments === 0 || !(await db.ideas.get(idea))) continue;
		const by = `${learner.id}.${await deviceName(db)}`;
		const name = words[pageLang()].before;
		await addVersion(db, idea, { name, why: 'named', by, state: await storedState(db, idea) });
	}
}
