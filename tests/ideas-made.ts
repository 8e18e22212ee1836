import type { Page } from '@playwright/test';
import * as Y from 'yjs';
import { listWords } from '#lib/ideas/list-words.ts';
import { device, draw, waitingRoom } from '#lib/ideas/testing/sketch.ts';
import { open, ready } from './support/app.ts';

type Lang = 'ja' | 'en';
const title = '明るい待合室';

/** Begins a new idea as a learner does, and says its id. The page stands at its first part. */
export async function beginIdea(page: Page, lang: Lang = 'ja'): Promise<string> {
	await open(page, `/${lang}/ideas/`);
	await page.locator('#main').getByRole('button', { name: listWords[lang].begin }).click();
	await page.waitForURL(/ideas\/edit\/\?id=/);
	await ready(page);
	return new URL(page.url()).searchParams.get('id') ?? '';
}

/** An idea with words in every part, as one update of its document. */
function filled(): Uint8Array {
	const me = device('teammate');
	const { editor, read } = me;
	editor.introduce({ nickname: 'みお', face: 3 });
	editor.write('title', title);
	editor.write('interests', '星を見ること。バスを待つあいだ、よく空を見ている。');
	editor.write('figures', '65歳以上の人の割合は、となりの県より高い。');
	editor.write('worries', '「冬のバス停は、暗くて寒い」');
	editor.write('cases', '空き家を使った事例。自分の町にもある、と思った。');
	const issue = 'バスで通う高校生が、部活のあとに、寒いバス停で待っている';
	const chosen = editor.addCandidate(read().candidates, issue);
	editor.addCandidate(read().candidates, '図書館が閉まると、勉強する場所がない');
	editor.writeItem('candidate', chosen, 'me', '自分も待っているから');
	editor.writeItem('candidate', chosen, 'now', '冬のダイヤで、また一本へるから');
	editor.writeItem('candidate', chosen, 'hurt', '部活をしている一年生');
	editor.choose(chosen);
	const { canvas } = draw(me, { ...waitingRoom, heard: [{ text: '「親にも悪いし」', confidence: 'heard' }] });
	editor.writeItem('canvas', canvas, 'guide', '待つあいだ、何をしていますか。');
	editor.setYear(2040);
	editor.write('headline', 'バスを待つ時間が、町でいちばん人気の時間に');
	editor.write('better', 'みおは、宿題を終えてから帰る。');
	for (const [when, text] of [
		['2038', '町のどの停留所にも、待てる場所がある'],
		['2030', '空き家の待合室が、三つになる'],
		['来週', '放課後のバス停で、待っている人を数える']
	] as const)
		editor.addStep(read().steps, { when, text });
	editor.setLayer('society');
	const goal = editor.addGoal(read().goals, 11);
	editor.writeItem('sdg', goal, 'reason', '車がなくても、安心して暮らせる町になるから');
	editor.write('harm', 'スマートフォンを持たない人。紙の時刻表も残す。');
	const ict = editor.addIct(read().ict, '地図と位置情報');
	editor.writeItem('ict', ict, 'needs', 'バスに載せる端末と、通信');
	editor.write('ask', 'いちばん小さく試すなら、何から始めますか。');
	return Y.encodeStateAsUpdate(me.doc);
}

/** An idea whose interests two wrote on without knowing of each other. */
function divided(): Uint8Array {
	const members = [
		{ author: 'mio', nickname: 'みお', interests: '星を見ること' },
		{ author: 'ren', nickname: 'れん', interests: 'バスの写真' }
	].map(({ author, nickname, interests }) => {
		const { doc, editor } = device(author);
		editor.introduce({ nickname, face: 2 });
		editor.write('interests', interests);
		return Y.encodeStateAsUpdate(doc);
	});
	return Y.mergeUpdates(members);
}

const kinds = { filled, divided };

/**
 * Puts an idea on the device as teammates' devices left it, and says its id. Open one of its pages next.
 * `filled` has words in every part, `divided` two wordings of one field.
 */
export async function makeIdea(
	page: Page,
	lang: Lang = 'ja',
	kind: keyof typeof kinds = 'filled'
): Promise<string> {
	const id = await beginIdea(page, lang);
	await page.evaluate(
		async ({ id, title, bytes }) => {
			const done = <T>(request: IDBRequest<T>) =>
				new Promise<T>((resolve, reject) => {
					request.onsuccess = () => resolve(request.result);
					request.onerror = () => reject(request.error ?? new Error('the store is not there'));
				});
			const db = await done(indexedDB.open('mirai-caravan'));
			const work = db.transaction(['ideas', 'ideaParts'], 'readwrite');
			const now = Date.now();
			const part = { idea: id, doc: 'words', update: new Uint8Array(bytes), at: now };
			await done(work.objectStore('ideaParts').add(part));
			const ideas = work.objectStore('ideas');
			await done(ideas.put({ ...(await done(ideas.get(id))), title, people: ['みお'], at: now }));
			db.close();
		},
		{ id, title, bytes: [...kinds[kind]()] }
	);
	return id;
}
