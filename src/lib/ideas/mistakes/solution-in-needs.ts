import { notesIn, userSections, type Sheet, type SheetNote } from '../sheet.ts';
import { firstMatch, plainly, type Noticed } from './rule.ts';

// Technology by itself is no sign: "the app is hard to use" is a pain. Its absence, or its making, is.
const wishedFor = [
	/(?:アプリ|ウェブサイト|サイト|システム|AI|人工知能|ロボット|ドローン|センサー|プラットフォーム|チャットボット|ツール|サービス|機能|しくみ|仕組み|装置)(?:が|は|も|を)?(?:まだ|一つも|ひとつも)?(?:ない|無い|なくて(?!も)|ほしい|欲しい|あれば|あったら|あるといい|必要|つくる|作る|つくり|作り|導入|開発|使えば|足りない)/,
	/\b(?:no|without|lacks?|needs?|wants?|wish(?:es)? (?:there (?:was|were)|for|they had)|if (?:only )?there (?:was|were)|should have|(?:doesn't|don't|does not|do not) have|make|build|create|develop)\s+(?:(?:a|an|any|the|some|our|one|new|good|better|simple|smart)\s+){0,2}(?:[\w-]+\s+)?(?:apps?|websites?|AI|robots?|drones?|sensors?|platforms?|chatbots?|databases?|software|tools?|(?:system|service)s?(?= (?:that|to|for|which)\b))\b/i
];
const doesIt = [
	/(?:アプリ|AI|人工知能|ロボット|ドローン|センサー|チャットボット|システム|サイト)(?:が|で|に|を使って|を使い|によって|のおかげで).{0,20}?(?:できる|できた|できて|わかる|分かる|見られる|てくれる|知らせ|通知|教え|解決|読める|さがせ|探せ)/,
	/\b(?:apps?|AI|robots?|drones?|sensors?|chatbots?|platforms?|websites?|systems?)\s+(?:that |which |can |will |to |automatically |always )*(?:tells?|shows?|lets?|helps?|sends?|notif(?:y|ies)|finds?|match(?:es)?|recommends?|reminds?|warns?|translates?|does)\b/i,
	/\b(?:with|using|on|in|through|via|by|thanks to)\s+(?:(?:an?|the|our)\s+)?(?:[\w-]+\s+)?(?:app|AI|robot|drone|sensor|chatbot|platform)s?\b/i
];
const missing = [
	/([\p{Script=Katakana}ー\p{Script=Han}]{3,})(?:が|も)(?:近くに|まだ|一つも)?(?:ない|無い|ほしい|欲しい|足りない)/u,
	/\b(?:no|without (?:a|an|any)|needs? (?:a|an|more)|wants? (?:a|an)|lack of) ((?:[a-z-]+ )?[a-z-]{4,})[.!]?$/i
];

/** Pains, gains and jobs that have the team's own solution in them already. */
export function solutionInNeeds(sheet: Sheet): Noticed[] {
	const products = sheet.in.products.map(({ words }) => nameOf(plainly(words)));
	return notesIn(sheet, userSections).flatMap((note): Noticed[] => {
		const words = plainly(note.words);
		const wish = firstMatch(words, wishedFor);
		if (wish !== null) return [{ sign: 'wished-for', note: note.id, caught: wish }];
		const does = note.section === 'gains' ? firstMatch(words, doesIt) : null;
		if (does !== null) return [{ sign: 'does-it', note: note.id, caught: does }];
		const own = ownProduct(note, words, products);
		return own === null ? [] : [{ sign: 'own-product', note: note.id, caught: own }];
	});
}

/** A pain that is the absence of what is offered: "no waiting room" beside "a waiting room". */
function ownProduct({ section }: SheetNote, words: string, products: readonly string[]): string | null {
	if (section === 'jobs') return null;
	for (const pattern of missing) {
		const [, what] = pattern.exec(words) ?? [];
		if (what !== undefined && products.some((name) => name.endsWith(what.toLowerCase()))) return what;
	}
	return null;
}

/** What a product is, without what is done with it: 「空き家を、待合室に」 is a 待合室. */
function nameOf(words: string): string {
	return words
		.toLowerCase()
		.replace(/[。.!]+$/, '')
		.replace(
			/(?:を|に|の)?(?:新しく)?(?:つくる|作る|ひらく|開く|置く|おく|設置(?:する)?|設置|する|かえる|変える)$/,
			''
		)
		.replace(/[をにの]$/, '');
}
