import type { BrowserContext, Locator, Page } from '@playwright/test';
import { countryWords } from '#lib/show/tools/country/words.ts';
import { experimentWords } from '#lib/show/tools/experiment/words.ts';
import { groupsWords } from '#lib/show/tools/groups/words.ts';
import { handoutWords } from '#lib/show/tools/handout/words.ts';
import { partsWords } from '#lib/show/tools/parts/words.ts';
import { pickerWords } from '#lib/show/tools/picker/words.ts';
import { pollWords } from '#lib/show/tools/poll/words.ts';
import { signalWords } from '#lib/show/tools/signal/words.ts';
import { wallWords } from '#lib/show/tools/wall/words.ts';
import { handInFile } from './class-files.ts';
import { readPicture } from './ideas-share.ts';
import { expect, still, test, type Watch } from './support/app.ts';
import { axe } from './support/axe.ts';

const parts = partsWords.ja;
const course = 'future-creation/dekitara-sugoi';

/** The presenter's window and the projector's, of one browser. */
async function inClass(context: BrowserContext, lesson = course): Promise<{ desk: Page; room: Page }> {
	const desk = await context.newPage();
	await desk.goto(`/ja/presenter/${lesson}/`);
	const room = await context.newPage();
	await room.setViewportSize({ width: 1920, height: 1080 });
	await room.goto(`/ja/present/${lesson}/`);
	await expect(room.locator('.stage')).toBeVisible();
	return { desk, room };
}

/** Opens a tool on the desk and shows it to the room. */
async function use(desk: Page, name: string): Promise<Locator> {
	await desk.getByRole('button', { name }).first().click();
	const panel = desk.getByRole('region', { name });
	await panel.getByRole('button', { name: parts.show }).click();
	return panel;
}

async function axeFindsNothing(page: Page, within = 'body'): Promise<void> {
	await still(page);
	const { violations } = await axe(page)
		.include(within)
		.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
		.analyze();
	expect(
		violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
	).toEqual([]);
}

/** No text under the least size, nothing cut off, in whatever lies over the board. */
async function fits(room: Page): Promise<void> {
	const faults = await room.locator('.front').evaluate((front) => {
		const found: string[] = [];
		for (const element of front.querySelectorAll<HTMLElement>('*')) {
			const own = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
			if (!own || element.closest('.sr')) continue;
			if (parseFloat(getComputedStyle(element).fontSize) < 28) found.push(`small: ${element.textContent}`);
			const box = element.getBoundingClientRect();
			const all = front.getBoundingClientRect();
			if (box.left < all.left || box.right > all.right + 1 || box.bottom > all.bottom + 1)
				if (!element.closest('.window')) found.push(`outside: ${element.textContent}`);
		}
		for (const element of front.querySelectorAll<HTMLElement>('.body, .groups > li, .columns li'))
			if (element.scrollHeight > element.clientHeight + 1 || element.scrollWidth > element.clientWidth + 1)
				found.push(`cut: ${element.className} ${element.textContent?.slice(0, 40)}`);
		return found;
	});
	expect(faults).toEqual([]);
}

/** A host that does not say where the room finds it answers "not found", which browsers write to the console. */
const noRoom = (watch: Watch) => watch.allow(/404/);

test('hands are counted: bars grow on the projector, and the same question asked again stands beside', async ({
	context
}) => {
	const w = pollWords.ja;
	const { desk, room } = await inClass(context);
	const panel = await use(desk, w.name);
	await panel.getByLabel(w.question).fill('そのメッセージを開く？');
	await panel.getByLabel(w.question).press('Tab');
	const yes = panel.getByRole('spinbutton', { name: w.yes.yes });
	await yes.fill('12');
	await yes.press('Enter');
	const bar = room.locator('rect.now').first();
	await expect(room.locator('.front')).toContainText('12人');
	await expect(room.getByRole('heading', { name: 'そのメッセージを開く？' })).toBeVisible();
	const before = await bar.getAttribute('width');
	await panel.getByRole('button', { name: parts.more(w.yes.no) }).click();
	// The keys: 2 adds to the second answer, with Shift it takes away.
	await desk.keyboard.press('2');
	await desk.keyboard.press('2');
	await desk.keyboard.press('Shift+Digit2');
	await expect(panel.getByRole('spinbutton', { name: w.yes.no })).toHaveValue('2');
	await expect(bar).toHaveAttribute('width', before ?? '');
	await expect(room.locator('rect.now').nth(1)).not.toHaveAttribute('width', '0%');
	await panel.getByRole('button', { name: parts.undo }).click();
	await expect(panel.getByRole('spinbutton', { name: w.yes.no })).toHaveValue('3');

	await panel.getByRole('button', { name: w.askAgain }).click();
	await yes.fill('3');
	await yes.press('Enter');
	await expect(room.locator('.front')).toContainText(w.shrank(w.yes.yes, 9));
	await expect(room.locator('rect.before')).toHaveCount(3);
	await fits(room);
	await axeFindsNothing(desk);
	await axeFindsNothing(room, '.front');
	// A reload of the projector comes back to it.
	await room.reload();
	await expect(room.locator('.front')).toContainText(w.shrank(w.yes.yes, 9));
});

test('the picker never picks anybody twice, and never one who is absent', async ({ context }) => {
	const w = pickerWords.ja;
	const { desk, room } = await inClass(context);
	const panel = await use(desk, w.name);
	await panel.locator('summary', { hasText: parts.people }).click();
	await panel.getByText(parts.names, { exact: true }).click();
	await panel.getByLabel(parts.list).fill('あおい\nれん\nMia\nはると\n<b>X</b>');
	await panel.getByRole('button', { name: parts.useList }).click();
	await panel.locator('summary', { hasText: parts.absent }).click();
	await panel.getByRole('button', { name: 'れん', exact: true }).click();
	const seen: string[] = [];
	for (let i = 0; i < 4; i++) {
		await panel.getByRole('button', { name: i === 0 ? w.pick : w.next, exact: true }).click();
		const who = (await panel.locator('.who').textContent())?.trim() ?? '';
		await expect(room.locator('.front [role="status"]')).toHaveText(w.said(who));
		seen.push(who);
	}
	expect([...seen].sort()).toEqual(['<b>X</b>', 'Mia', 'あおい', 'はると'].sort());
	await expect(panel.getByRole('button', { name: w.next, exact: true })).toBeDisabled();
	await panel.getByRole('button', { name: w.putBack('Mia') }).click();
	await panel.getByRole('button', { name: w.next, exact: true }).click();
	await expect(room.locator('.front [role="status"]')).toHaveText(w.said('Mia'));
	await axeFindsNothing(desk);
	// The list is forgotten when asked to.
	await panel.getByRole('button', { name: parts.forget }).click();
	expect(await desk.evaluate(() => localStorage.getItem('show-people'))).toBeNull();
});

test('forty become ten groups, those who should not be together are not, and the screen shows them all', async ({
	context
}) => {
	const w = groupsWords.ja;
	const { desk, room } = await inClass(context);
	const panel = await use(desk, w.name);
	await panel.locator('summary', { hasText: w.apart }).click();
	for (const other of ['2番', '3番', '4番']) {
		await panel.getByLabel(w.first).selectOption('1番');
		await panel.getByLabel(w.second).selectOption(other);
		await panel.getByRole('button', { name: w.add, exact: true }).click();
	}
	for (let i = 0; i < 5; i++) {
		await panel
			.getByRole('button', { name: i === 0 ? w.make : w.again, exact: true })
			.last()
			.click();
		const groups = (await panel.locator('ol.groups li').allTextContents()).map((text) =>
			text.match(/\d+(?=番)/g)
		);
		expect(groups.map((one) => one?.length)).toEqual(Array(10).fill(4));
		const first = groups.find((one) => one?.includes('1'));
		for (const other of ['2', '3', '4']) expect(first).not.toContain(other);
	}
	await expect(room.locator('.groups > li')).toHaveCount(10);
	await expect(room.locator('.groups .one')).toHaveCount(40);
	await fits(room);
	await panel.locator('summary', { hasText: w.roles }).click();
	await panel.getByRole('button', { name: w.deal, exact: true }).click();
	await expect(room.locator('.groups .role').first()).toBeVisible();
	await fits(room);
	// What was wished is nobody's business.
	await expect(room.locator('.front')).not.toContainText(w.apart);
	await axeFindsNothing(desk);
	await axeFindsNothing(room, '.front');
});

test('forty names with their roles fit on the screen, also on one of 4:3', async ({ context }) => {
	const w = groupsWords.ja;
	const { desk, room } = await inClass(context);
	const panel = await use(desk, w.name);
	await panel.locator('summary', { hasText: parts.people }).click();
	await panel.getByText(parts.names, { exact: true }).click();
	await panel
		.getByLabel(parts.list)
		.fill(
			Array.from({ length: 40 }, (_, i) => `長谷川 さくら${String.fromCharCode(65 + (i % 26))}${i}`).join(
				'\n'
			)
		);
	await panel.getByRole('button', { name: parts.useList }).click();
	await panel.getByRole('button', { name: w.make, exact: true }).last().click();
	await panel.locator('summary', { hasText: w.roles }).click();
	await panel.getByRole('button', { name: w.deal, exact: true }).click();
	await expect(room.locator('.groups .role').first()).toBeVisible();
	await expect(room.locator('.groups .one')).toHaveCount(40);
	await fits(room);
	await room.setViewportSize({ width: 1024, height: 768 });
	await expect(room.locator('.groups .one')).toHaveCount(40);
	await fits(room);
});

test('the voice signal says in words what the picture shows', async ({ context }) => {
	const w = signalWords.ja;
	const { desk, room } = await inClass(context);
	const panel = await use(desk, w.name);
	for (const { text } of Object.values(w.lights)) {
		await panel.getByText(text, { exact: true }).click();
		await expect(room.getByRole('heading', { name: text })).toBeVisible();
		await fits(room);
	}
	await axeFindsNothing(desk);
	await axeFindsNothing(room, '.front');
	await panel.getByRole('button', { name: parts.hide }).click();
	await expect(room.locator('.front')).toHaveCount(0);
});

test('the wall shows the texts that were picked, and nothing else', async ({ context }) => {
	const w = wallWords.ja;
	const { desk, room } = await inClass(context);
	const panel = await use(desk, w.name);
	const hostile = '<img src=x onerror="document.title=1">バスがない';
	const texts = [hostile, 'ひとには見せない', '祖父が買い物に行けない'];
	await panel.locator('input[type=file]').setInputFiles(
		texts.map((text, at) =>
			handInFile({
				id: `learner-${at}`,
				nickname: `ニックネーム${at}`,
				answers: {
					'whose-trouble': { kind: 'choice', value: { picked: { whose: ['grandfather'] }, checked: [] } },
					'first-lines': { kind: 'write', value: { texts: { who: text } } }
				}
			})
		)
	);
	await expect(panel).toContainText(w.read(3));
	await panel.getByLabel(w.step).selectOption('first-lines');
	await expect(room.locator('.front li')).toHaveCount(0);
	await panel.getByRole('checkbox', { name: 'バスがない' }).check();
	await panel.getByRole('checkbox', { name: '祖父' }).check();
	await expect(room.locator('.front li')).toHaveText([hostile, '祖父が買い物に行けない']);
	await expect(room.locator('.front img')).toHaveCount(0);
	const kept = await room.evaluate(() => Object.values(localStorage).join('\n'));
	expect(kept).toContain('祖父が買い物に行けない');
	expect(kept).not.toContain('ひとには見せない');
	expect(kept).not.toContain('ニックネーム');
	await expect(desk.locator('body')).not.toContainText('ニックネーム');

	await panel.getByRole('button', { name: w.earlier('祖父が買い物に行けない') }).click();
	await expect(room.locator('.front li')).toHaveText(['祖父が買い物に行けない', hostile]);
	await panel.getByRole('button', { name: w.large('祖父が買い物に行けない') }).click();
	await expect(room.locator('.front li')).toHaveText(['祖父が買い物に行けない']);
	await fits(room);
	await axeFindsNothing(desk);
	await axeFindsNothing(room, '.front');
	await panel.getByRole('button', { name: w.down('祖父が買い物に行けない') }).click();
	await expect(room.locator('.front li')).toHaveText([hostile]);
});

test('the code on the screen leads to this lesson at this step, and so does the address beside it', async ({
	context,
	watch
}) => {
	noRoom(watch);
	const w = handoutWords.ja;
	const { desk, room } = await inClass(context);
	const panel = await use(desk, w.name);
	await panel.getByLabel(w.choose, { exact: false }).first().selectOption('');
	const typed = panel.getByLabel(w.typed);
	await typed.fill('javascript:alert(1)');
	await typed.press('Enter');
	await expect(panel).toContainText(w.bad);
	await typed.fill('192.168.1.20:4173');
	await typed.press('Enter');
	const step = new URL(room.url()).searchParams.get('step');
	const address = `http://192.168.1.20:4173/ja/learn/${course}/?step=${step}`;
	const code = room.getByRole('img', { name: w.code(address) });
	await expect(code).toBeVisible();
	expect(readPicture(await code.screenshot())).toBe(address);
	await fits(room);
	await axeFindsNothing(desk);
	await axeFindsNothing(room, '.front');
	await panel.getByText(w.paces.own.name, { exact: true }).click();
	await expect(room.locator('.front')).toContainText(w.paces.own.text);
	const short = (await room.locator('.address').textContent())?.trim() ?? '';
	const student = await context.newPage();
	await student.goto(`/${short.split('/').slice(1).join('/')}`);
	await expect(student).toHaveURL(new RegExp(`/ja/learn/${course}/\\?step=${step}$`));
});

test('class experiment: ways are counted by hand and from files, told, and asked again weeks later', async ({
	context
}) => {
	const w = experimentWords.ja;
	const story = 'e-net-caravan/high-school-phishing';
	const { desk, room } = await inClass(context, story);
	const panel = await use(desk, w.name);
	const bars = room.locator('.front li');

	// The story of the lesson is there by itself; the room sees one of its forks.
	await panel.getByLabel(w.step, { exact: true }).selectOption({ index: 1 });
	const ways = panel.getByRole('group', { name: w.counts });
	const first = ways.getByRole('spinbutton').first();
	await first.fill('12');
	await first.press('Tab');
	await expect(bars.first()).toContainText(w.people(12));
	await fits(room);
	await axeFindsNothing(desk);

	await panel.getByLabel(w.label).fill('2-1');
	await panel.getByLabel(w.label).press('Tab');
	await expect(bars.first()).toContainText(w.people(0));
	await ways.getByRole('spinbutton').nth(1).fill('30');
	await ways.getByRole('spinbutton').nth(1).press('Tab');
	await expect(bars.nth(1)).toContainText(w.people(30));

	// Weeks later the show is another one; what was counted with this class is still known.
	await desk.evaluate(() => {
		for (const key of Object.keys(localStorage)) if (key.startsWith('show:')) localStorage.removeItem(key);
	});
	await Promise.all([desk.close(), room.close()]);
	const later = await inClass(context, story);
	const again = await use(later.desk, w.name);
	await again.getByLabel(w.step, { exact: true }).selectOption({ index: 1 });
	await again.getByLabel(w.label).fill('2-1');
	await again.getByLabel(w.label).press('Tab');
	const seen = later.room.locator('.front li');
	await expect(seen.nth(1)).toContainText(w.difference(-30));
	const second = again.getByRole('group', { name: w.counts }).getByRole('spinbutton').first();
	await second.fill('7');
	await second.press('Tab');
	await expect(seen.first()).toContainText(w.difference(7));
	await fits(later.room);
	await axeFindsNothing(later.room);
});

test('the class stands beside the country: slips are counted, no group under five is shown, and a button forgets them', async ({
	context
}) => {
	const w = countryWords.ja;
	const { desk, room } = await inClass(context, 'e-net-caravan/junior-high-nights-and-phones');
	// The lesson says that the tool fits, and what for.
	await expect(desk.getByRole('button', { name: w.name })).toContainText(parts.fits);
	const panel = await use(desk, w.name);
	const front = room.locator('.front');
	await expect(front.getByRole('heading', { name: w.asks.minutes })).toBeVisible();
	await expect(front.locator('li')).toHaveCount(9);
	await fits(room);

	// By keys alone: a number typed, then single slips with digits.
	const slips = panel.getByRole('spinbutton');
	const counts = [2, 3, 6, 9, 5, 0, 3, 2];
	await slips.first().focus();
	for (const count of counts) {
		await desk.keyboard.type(String(count));
		// Over "one more"; "one fewer" of the next row still rests.
		for (let at = 0; at < 2; at++) await desk.keyboard.press('Tab');
	}
	await expect(panel.getByRole('status')).toContainText(w.total(30, 30));
	await desk.keyboard.press('Shift+Tab');
	await desk.keyboard.press('Digit9');
	await expect(panel.getByRole('status')).toContainText(w.total(31, 30));
	await panel.getByRole('button', { name: parts.undo }).click();
	await expect(panel.getByRole('status')).toContainText(w.total(30, 30));

	await panel.getByText(w.views.class, { exact: true }).click();
	const picture = front.getByRole('img');
	await expect(picture).toHaveAccessibleName(/クラスのまん中の人\s3〜4時間/);
	await expect(front.locator('tbody th')).toHaveText([
		'2時間より短い',
		'2〜3時間',
		'3〜4時間',
		'4〜5時間',
		'5〜6時間',
		'6時間以上'
	]);
	await expect(front).not.toContainText(w.mean(w.lasting(324), 2025));
	await fits(room);
	await panel.getByText(w.views.country, { exact: true }).click();
	await expect(picture).toHaveAccessibleName(/全国の平均 5時間24分（2025年度）/);
	await expect(front).toContainText(w.differs.time);
	await expect(front).toContainText(w.group(30));
	await fits(room);
	await axeFindsNothing(desk);
	await axeFindsNothing(room, '.front');
	await panel.getByText(w.views.series, { exact: true }).click();
	await expect(front).toContainText(w.seriesBreak);
	await expect(front.locator('path.line')).toHaveCount(2);
	await fits(room);
	await axeFindsNothing(room, '.front');

	// A share: one of the answers was given by fewer than five.
	await panel.getByRole('combobox', { name: w.what }).selectOption('videos');
	await slips.first().fill('28');
	await slips.first().press('Enter');
	await slips.nth(1).fill('2');
	await slips.nth(1).press('Enter');
	await panel.getByText(w.views.country, { exact: true }).click();
	await expect(front).toContainText(w.hidden.yes);
	await expect(front).toContainText('92.1%');
	await slips.nth(1).fill('7');
	await slips.nth(1).press('Enter');
	await expect(front).toContainText('80%');
	await fits(room);
	await axeFindsNothing(room, '.front');

	// A reload comes back to it; forgotten, nothing is left on the device.
	await room.reload();
	await expect(front).toContainText('80%');
	await panel.getByRole('button', { name: w.forget }).click();
	await expect(front.getByRole('heading', { name: w.asks.minutes })).toBeVisible();
	await expect(panel.getByRole('button', { name: parts.undo })).toBeDisabled();
	await expect
		.poll(() => desk.evaluate(() => JSON.stringify(localStorage).includes('r120\\":6')))
		.toBe(false);
	await expect(slips.nth(2)).toHaveValue('0');
});
