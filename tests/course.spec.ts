import { gateWords } from '#lib/classroom/gate-words.ts';
import { allotWords } from '#lib/classroom/allot-words.ts';
import { sendWords } from '#lib/classroom/send-words.ts';
import { workWords } from '#lib/classroom/work-words.ts';
import { growthWords } from '#lib/growth/words.ts';
import { impactWords } from '#lib/impact/words.ts';
import { words as frameWords } from '#lib/review/frames.ts';
import { words as teamWords } from '#lib/review/student/words.ts';
import { settingsWords } from '#lib/words/settings.ts';
import { give, go, makeClass } from './class-desk.ts';
import { handInFile, ideaFile } from './class-files.ts';
import { surveysOf } from './course-surveys.ts';
import { handIn, lay, person, review, saveFrom, takeIn } from './round-acts.ts';
import { expect, open, saved, test } from './support/app.ts';
import { library } from './support/lessons.ts';
import { goThrough, shell, stepsOf } from './support/walk.ts';

const idea = { id: 'idea-minato', title: '明るい待合室' };
const says = 'いちばん小さく試すなら、何をしますか。';
const because = '来週、バス停で人を数えることにした。';
/** The whole course, in its order. */
const course = [...library().lessons]
	.filter(
		([, { program, value }]) => program === 'future-creation' && /^(before|online|after)$/.test(value.part)
	)
	.map(([id]) => id);

test('one student goes through the whole course: ten lessons, an idea, an answer to a mentor; and the teacher prints what came of it', async ({
	page: teacher,
	browser,
	watch
}) => {
	test.setTimeout(900_000);
	expect(course).toHaveLength(10);
	await makeClass(teacher);
	const student = await person(browser, watch);
	await open(student, '/ja/settings/');
	await student.getByLabel(settingsWords.ja.nickname, { exact: true }).fill('あおい');
	await saved(student);
	await takeIn(student, ideaFile(idea.id, idea.title));
	const learn = async (lessons: string[]) => {
		for (const id of lessons) {
			await open(student, `/ja/learn/${id}/`);
			await goThrough(student, await stepsOf(student), 'ja');
			await expect(student.getByRole('heading', { level: 1 })).toHaveText(shell.ja.lesson.finished.title);
		}
	};

	// Before the dialogue: the idea goes to a mentor by way of the teacher, and comes back with a question.
	await learn(course.slice(0, 6));
	const first = await handIn(student, 'あおい');
	await go(teacher, 'work');
	await give(teacher, [first]);
	await expect(teacher.getByText(workWords.ja.done(1, 0, 0))).toBeVisible();
	await go(teacher, 'mentors');
	await teacher.getByRole('button', { name: allotWords.ja.run, exact: true }).click();
	await saved(teacher);
	await go(teacher, 'send');
	const forMentor = await saveFrom(teacher, 'mentor.mirai', () =>
		teacher.getByRole('button', { name: sendWords.ja.oneFor('佐伯直人') })
	);
	const mentor = await person(browser, watch);
	await lay(mentor, [forMentor]);
	const reply = await review(mentor, '佐伯直人', says, 'file');
	if (typeof reply === 'string') throw new Error('a file was asked for');
	await go(teacher, 'work');
	await give(teacher, [reply]);
	await go(teacher, 'gate');
	await teacher.getByRole('button', { name: /まとめて届ける/ }).click();
	await expect(teacher.getByText(gateWords.ja.none)).toBeVisible();
	await go(teacher, 'send');
	await takeIn(
		student,
		await saveFrom(teacher, 'みなと.mirai', () =>
			teacher.getByRole('button', { name: sendWords.ja.oneFor('みなと'), exact: true })
		)
	);

	// The dialogue, the answer, and the way to the last lesson.
	await learn(course.slice(6, 7));
	await open(student, `/ja/ideas/comments/?id=${idea.id}`);
	const thread = student.locator('article[data-comment]').first();
	await expect(thread).toContainText(says);
	await thread.getByText(frameWords.ja.uses.used, { exact: true }).click();
	await thread.getByLabel(teamWords.ja.reason).fill(because);
	await thread.getByRole('button', { name: teamWords.ja.answer, exact: true }).click();
	await expect(student.getByRole('heading', { name: teamWords.ja.answered(1) })).toBeVisible();
	await learn(course.slice(7));

	// What the student keeps.
	await open(student, '/ja/portfolio/growth/');
	await expect(student.getByRole('heading', { level: 1, name: growthWords.ja.title })).toBeVisible();
	await expect(student.locator('#main')).toContainText(because);
	await expect(student.locator('#main')).toContainText(idea.title);

	// What the teacher prints: of this student and eleven others.
	const second = await handIn(student, 'あおい');
	await go(teacher, 'setup');
	await teacher.getByRole('link', { name: impactWords.ja.link, exact: true }).click();
	const others = Array.from({ length: 11 }, (_, who) =>
		handInFile({
			id: `learner-${who}`,
			nickname: `ひみつ${who}`,
			word: 'ひまわり',
			idea: { id: `idea-${who}`, title: 'くつ下リレー' },
			elsewhere: surveysOf(who),
			done: ['what-is-sugoi', 'first-lines']
		})
	);
	await give(teacher, [second, ...others]);
	const report = teacher.locator('.sheet[data-ready]');
	await expect(report.getByText(impactWords.ja.persons(12)).first()).toBeVisible();
	expect(await report.textContent()).not.toMatch(/あおい|ひみつ/);
	await expect(report).toContainText(impactWords.ja.uses.used);
	await Promise.all([student, mentor].map((page) => page.context().close()));
});
