import * as Y from 'yjs';
import { Refusal } from './unzip.ts';
import { isWholesome } from './wholesome.ts';

/** What an idea's document may hold; what a team writes in a year is far below it. */
export const documentLimits = {
	/** Bytes of a document. */
	bytes: 4 * 1024 * 1024,
	/** Items (notes, links …), those that were thrown away counted too. */
	items: 5000,
	/** Characters of one text. A card with a picture of a film is one, and the largest. */
	text: 200_000,
	/** Keys of one map. */
	keys: 2000
};

const roots: ReadonlySet<string> = new Set(['idea', 'items', 'people', 'aside']);

/**
 * The document that an update holds, in memory of its own. Bytes that are not an update, and an update that goes on
 * from something that is not there, throw a `Refusal`.
 */
export function documentOf(update: Uint8Array): Y.Doc {
	if (update.length > documentLimits.bytes)
		throw new Refusal('too-large', `a document has ${update.length} bytes`);
	const doc = new Y.Doc();
	try {
		// Reads all before anything is applied.
		Y.decodeUpdate(update);
		Y.applyUpdate(doc, update);
	} catch (cause) {
		throw new Refusal('damaged', 'a document cannot be read', cause);
	}
	if (doc.store.pendingStructs !== null || doc.store.pendingDs !== null)
		throw new Refusal('damaged', 'a document goes on from one that is not there');
	return doc;
}

/** Whether it is the words of an idea, in the form this app writes. */
export function isIdeaDocument(update: Uint8Array): boolean {
	const doc = documentOf(update);
	if ([...doc.share.keys()].some((name) => !roots.has(name))) return false;
	const [whole, items, people, aside] = ['idea', 'items', 'people', 'aside'].map((name) =>
		doc.getMap<unknown>(name)
	);
	if (!whole || !items || !people || !aside) return false;
	if (items.size > documentLimits.items) return false;
	return (
		[whole, people, aside].every(isPlain) &&
		isMap(items, documentLimits.items) &&
		[...items.values()].every((item) => item instanceof Y.Map && isPlain(item))
	);
}

/** Whether it can be a dialogue: its own part of the app says what stands in it, and passes over what it does not know. */
export function isDialogue(update: Uint8Array): boolean {
	const doc = documentOf(update);
	return [...doc.share.keys()].every((name) => {
		const root = doc.getMap<unknown>(name);
		return (
			isMap(root, documentLimits.items) &&
			[...root.values()].every((value) => (value instanceof Y.Map ? isPlain(value) : isData(value)))
		);
	});
}

/** A map, and nothing that only a list would show. */
function isMap(map: Y.Map<unknown>, most = documentLimits.keys): boolean {
	return map._start === null && map.size <= most && [...map.keys()].every((key) => key.length <= 400);
}

function isPlain(map: Y.Map<unknown>): boolean {
	return isMap(map) && [...map.values()].every(isData);
}

/** Plain values, none of them a document or a type in a document. */
function isData(value: unknown): boolean {
	if (value instanceof Y.AbstractType || value instanceof Y.Doc || value instanceof Uint8Array) return false;
	return isWholesome(value, documentLimits.text);
}
