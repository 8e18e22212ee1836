import * as v from 'valibot';
import type { DeviceDb } from '#lib/db/db.ts';
import { newId } from '#lib/db/id.ts';

/** Characters of a name or of what somebody does. */
export const longestName = 60;

const Stored = v.object({
	name: v.pipe(v.string(), v.maxLength(200)),
	work: v.pipe(v.string(), v.maxLength(200)),
	key: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
	introduced: v.boolean()
});

/** Who gives comments on this device: typed once, told to nobody but in what is sent. */
export type Mentor = v.InferOutput<typeof Stored>;

/** The mentor of this device; where nobody said a name yet, one without. */
export async function mentorOn(db: DeviceDb): Promise<Mentor> {
	return db.transaction('rw', db.settings, async () => {
		const row = await db.settings.get('mentor');
		const read = row && v.safeParse(Stored, parsed(row.value));
		if (read?.success) return read.output;
		const mentor: Mentor = { name: '', work: '', key: newId(), introduced: false };
		await db.settings.put({ name: 'mentor', value: JSON.stringify(mentor) });
		return mentor;
	});
}

export async function changeMentor(db: DeviceDb, change: Partial<Omit<Mentor, 'key'>>): Promise<void> {
	await db.transaction('rw', db.settings, async () => {
		const mentor = { ...(await mentorOn(db)), ...change };
		await db.settings.put({ name: 'mentor', value: JSON.stringify(mentor) });
	});
}

/** As students see it: 「佐伯 直人（エンジニア）」 */
export function shownName({ name, work }: Pick<Mentor, 'name' | 'work'>): string {
	const [who, what] = [name.trim(), work.trim()];
	if (what === '') return who;
	return /[\u3040-\u30ff\u4e00-\u9fff]/.test(who + what) ? `${who}（${what}）` : `${who} (${what})`;
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}
