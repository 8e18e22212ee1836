import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plain } from '#lib/content/plain.ts';
import { blocksOf, paginate, stilled, widthOf } from './paginate.ts';

const room = { lines: 4, width: 20 };
const words = (html: string) => plain(html).replace(/\s/g, '');

describe('pages of running text', () => {
	test('a text is taken apart at its outermost elements', () => {
		expect(blocksOf('<p>一</p>\n<ul><li>二</li><li><p>三</p></li></ul><p>四<br>五</p>')).toEqual([
			'<p>一</p>',
			'<ul><li>二</li><li><p>三</p></li></ul>',
			'<p>四<br>五</p>'
		]);
	});

	test('a line without a paragraph is one', () => {
		expect(blocksOf('ことば')).toEqual(['<p>ことば</p>']);
		expect(paginate('', room)).toEqual([]);
	});

	test('a long paragraph is cut at the end of a sentence, and never inside an element', () => {
		const long = `<p>${'あ'.repeat(50)}。<strong>${'い'.repeat(30)}。</strong>${'う'.repeat(40)}。</p>`;
		const pages = paginate(long, room);
		expect(pages.length).toBeGreaterThan(1);
		for (const page of pages) {
			expect(page.match(/<strong>/g)?.length ?? 0).toBe(page.match(/<\/strong>/g)?.length ?? 0);
			expect(plain(page)).toMatch(/。$/);
		}
	});

	test('a heading is not left alone at the foot of a page', () => {
		const pages = paginate(
			`<p>${'あ'.repeat(45)}</p><p><strong>見出し</strong></p><p>${'い'.repeat(40)}</p>`,
			room
		);
		expect(pages).toHaveLength(2);
		expect(pages[1]).toContain('見出し');
	});

	test('a numbered list goes on counting on the next page', () => {
		const list = `<ol>${['一', '二', '三', '四', '五', '六'].map((one) => `<li>${one}</li>`).join('')}</ol>`;
		const pages = paginate(list, room);
		expect(pages[1]).toContain('start="5"');
	});

	test('a long table is cut between its rows, and keeps its head', () => {
		const row = (text: string) => `<tr><td>${text}</td><td>い</td></tr>`;
		const table = `<div class="table-box"><table><thead><tr><th>甲</th><th>乙</th></tr></thead><tbody>${['一', '二', '三', '四', '五'].map(row).join('')}</tbody></table></div>`;
		const pages = paginate(table, room);
		expect(pages.length).toBeGreaterThan(1);
		for (const page of pages) expect(page).toContain('<th>甲</th>');
		expect(words(pages.join('')).replaceAll('甲乙', '')).toBe('一い二い三い四い五い');
	});

	test('readings do not count, and Latin letters count half', () => {
		expect(widthOf('漢字')).toBe(2);
		expect(widthOf('ab')).toBeCloseTo(1.08);
		expect(paginate('<p><ruby data-g="1">日<rt>にちようびのよみ</rt></ruby></p>', room)).toHaveLength(1);
	});

	test('nothing on a board can be pressed', () => {
		const html =
			'<p>A <button type="button" class="gloss" data-gloss="x">word</button>, <a href="https://a.example">b</a></p><div class="table-box" tabindex="0" role="region" aria-label="t"><table></table></div>';
		expect(stilled(html)).not.toMatch(/<button|<a |tabindex/);
		expect(plain(stilled(html))).toBe('A word, b');
	});

	test('no word is lost and none comes twice, whatever the text', () => {
		const sentence = fc
			.array(fc.constantFrom('あ', 'い', '漢', 'word ', '、'), { minLength: 1, maxLength: 60 })
			.map((parts) => `${parts.join('')}。`);
		const block = fc.oneof(
			fc.array(sentence, { minLength: 1, maxLength: 6 }).map((all) => `<p>${all.join('')}</p>`),
			fc
				.array(sentence, { minLength: 1, maxLength: 8 })
				.map((all) => `<ul>${all.map((one) => `<li>${one}</li>`).join('')}</ul>`),
			sentence.map((one) => `<p><strong>${one}</strong></p>`)
		);
		fc.assert(
			fc.property(fc.array(block, { minLength: 1, maxLength: 8 }), (blocks) => {
				const html = blocks.join('');
				expect(words(paginate(html, room).join(''))).toBe(words(html));
			})
		);
	});
});
