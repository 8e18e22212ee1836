import { allotWords } from '#lib/classroom/allot-words.ts';
import { gateWords } from '#lib/classroom/gate-words.ts';
import { logWords } from '#lib/classroom/log-words.ts';
import { sendWords } from '#lib/classroom/send-words.ts';
import { workWords } from '#lib/classroom/work-words.ts';
import { words as frameWords } from '#lib/review/frames.ts';
import { words as teamWords } from '#lib/review/student/words.ts';
import { settingsWords } from '#lib/words/settings.ts';
import { give, go, makeClass, type Given } from './class-desk.ts';
import { ideaFile } from './class-files.ts';
import { handIn, lay, person, review, saveFrom, takeIn } from './round-acts.ts';
import { expect, open, ready, saved, test } from './support/app.ts';

const w = workWords.ja;
const ideas = {
	みなと: { id: 'idea-minato', title: '明るい待合室' },
	わた: { id: 'idea-wata', title: 'くつ下リレー' }
};
const members = [
	{ nickname: 'あおい', idea: ideas.みなと },
	{ nickname: 'はると', idea: ideas.みなと },
	{ nickname: 'めい', idea: ideas.わた },
	{ nickname: 'れん', idea: ideas.わた }
];
const mentors = ['佐伯直人', '鈴木美咲', '田中健'];
/** The one that must not reach a student. */
const bad = '連絡は saeki@example.com まで。';

test('a whole round: four students in two teams, a teacher, three mentors, and a second time, with everything delivered twice and out of order', async ({
	page: teacher,
	browser,
	watch
}) => {
	test.setTimeout(300_000);
	await makeClass(teacher);

	const students = await Promise.all(members.map(() => person(browser, watch)));
	const handed: Given[] = [];
	for (const [i, { nickname, idea }] of members.entries()) {
		const page = students[i];
		if (!page) throw new Error('everyone has a page');
		await open(page, '/ja/settings/');
		await page.getByLabel(settingsWords.ja.nickname, { exact: true }).fill(nickname);
		await saved(page);
		await takeIn(page, ideaFile(idea.id, idea.title));
		handed.push(await handIn(page, nickname));
	}

	await go(teacher, 'work');
	await give(teacher, [...handed].reverse());
	await expect(teacher.getByText(w.done(4, 0, 0))).toBeVisible();
	await give(teacher, handed);
	await expect(teacher.getByText(w.done(0, 4, 0))).toBeVisible();
	await go(teacher, 'mentors');
	await teacher.getByRole('button', { name: allotWords.ja.run, exact: true }).click();
	await expect(teacher.getByText(allotWords.ja.even)).toBeVisible();
	await saved(teacher);
	await go(teacher, 'send');
	const forMentors: Given[] = [];
	for (const name of mentors)
		forMentors.push(
			await saveFrom(teacher, `${name}.mirai`, () =>
				teacher.getByRole('button', { name: sendWords.ja.oneFor(name) })
			)
		);

	const readers = await Promise.all(mentors.map(() => person(browser, watch)));
	const replies: (Given | string)[] = [];
	const says = [bad, 'だれが、いちばん困っていますか。', 'いちばん小さく試すなら、何をしますか。'];
	for (const [i, name] of mentors.entries()) {
		const [page, file] = [readers[i], forMentors[i]];
		if (!page || !file) throw new Error('everyone has a page and a file');
		await lay(page, [file, file]);
		await expect(page.getByText('あおい')).toHaveCount(0);
		replies.push(await review(page, name, says[i] ?? '', i === 1 ? 'link' : 'file'));
	}

	await go(teacher, 'work');
	const files = replies.filter((reply) => typeof reply !== 'string');
	await give(teacher, [...files].reverse());
	await expect(teacher.getByText(w.done(2, 0, 0))).toBeVisible();
	await give(teacher, files);
	await expect(teacher.getByText(w.done(0, 2, 0))).toBeVisible();
	await teacher.getByText(w.pasteTitle).click();
	for (const link of replies.filter((reply) => typeof reply === 'string'))
		for (const said of [w.done(1, 0, 0), w.done(0, 1, 0)]) {
			await teacher.getByLabel(w.paste).fill(link);
			await teacher.getByRole('button', { name: w.pasteTake, exact: true }).click();
			await expect(teacher.getByText(said)).toBeVisible();
		}

	const gate = gateWords.ja;
	await go(teacher, 'gate');
	const flagged = teacher.getByRole('article').filter({ hasText: gate.flagged });
	await expect(flagged.first()).toBeVisible();
	for (let left = await flagged.count(); left > 0; left--) {
		await flagged
			.first()
			.getByRole('button', { name: new RegExp(`^${gate.hold}`) })
			.click();
		await teacher.getByLabel(gate.reason).fill('連絡先');
		await teacher.getByRole('button', { name: gate.decide.hold, exact: true }).click();
		await expect(flagged).toHaveCount(left - 1);
	}
	await teacher.getByRole('button', { name: /まとめて届ける/ }).click();
	await expect(teacher.getByText(gate.none)).toBeVisible();
	await go(teacher, 'send');
	const forTeams = new Map<string, Given>();
	for (const team of ['みなと', 'わた'])
		forTeams.set(
			team,
			await saveFrom(teacher, `${team}.mirai`, () =>
				teacher.getByRole('button', { name: sendWords.ja.oneFor(team), exact: true })
			)
		);

	// One of each team answers; what was held is nowhere to be seen.
	const t = teamWords.ja;
	const second: Given[] = [];
	for (const i of [0, 2]) {
		const [page, member] = [students[i], members[i]];
		const file = forTeams.get(i === 0 ? 'みなと' : 'わた');
		if (!page || !member || !file) throw new Error('everyone has a page and a file');
		await takeIn(page, file);
		await open(page, `/ja/ideas/comments/?id=${member.idea.id}`);
		const thread = page.locator('article[data-comment]').first();
		await expect(thread).toBeVisible();
		await expect(page.getByText(bad)).toHaveCount(0);
		await thread.getByText(frameWords.ja.uses.used, { exact: true }).click();
		await thread.getByLabel(t.reason).fill('祖母に聞いて、一枚足しました。');
		await thread.getByRole('button', { name: t.answer, exact: true }).click();
		await expect(page.getByRole('heading', { name: t.answered(1) })).toBeVisible();
		second.push(await handIn(page, member.nickname));
	}

	await go(teacher, 'work');
	const [aoi, mei] = second;
	if (!aoi || !mei) throw new Error('two handed in');
	await give(teacher, [mei, aoi, mei]);
	await expect(teacher.getByText(w.done(2, 1, 0))).toBeVisible();
	// The first file again, which is older, takes nothing back.
	await give(teacher, handed);
	await expect(teacher.getByText(w.done(0, 4, 0))).toBeVisible();
	await go(teacher, 'log');
	await expect(teacher.getByText('祖母に聞いて、一枚足しました。')).toHaveCount(2);
	await expect(teacher.getByText(logWords.ja.acts.hold).first()).toBeVisible();

	// Those who wrote read what became of it, on the very idea.
	await go(teacher, 'send');
	const answersSeen = [];
	for (const [i, name] of mentors.entries()) {
		const page = readers[i];
		if (!page) throw new Error('everyone has a page');
		const file = await saveFrom(teacher, `${name}-2.mirai`, () =>
			teacher.getByRole('button', { name: sendWords.ja.oneFor(name) })
		);
		await lay(page, [file, file]);
		await page.locator('[data-card]').first().click();
		await expect(page.locator('#idea-title')).toBeVisible();
		await ready(page);
		answersSeen.push(await page.getByText('祖母に聞いて、一枚足しました。').count());
		await expect(page.getByText('連絡先', { exact: true })).toHaveCount(0);
	}
	expect(answersSeen.reduce((sum, n) => sum + n, 0)).toBeGreaterThan(0);
	await Promise.all([...students, ...readers].map((page) => page.context().close()));
});
