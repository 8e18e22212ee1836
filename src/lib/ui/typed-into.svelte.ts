import type { Attachment } from 'svelte/attachments';
import { on } from 'svelte/events';

/**
 * A field whose words are kept in another form (trimmed, in lines, as a number). Every letter is handed out at once.
 * While somebody writes in it, it shows what they typed; when they leave it, what is kept.
 *
 * @param kept what is kept, as the field shows it
 * @param write takes what was typed, and what was kept before the writing began
 */
export function typedInto(
	kept: () => string,
	write: (typed: string, before: string) => void
): Attachment<HTMLInputElement | HTMLTextAreaElement> {
	return (field) => {
		let before: string | null = null;
		const show = (text: string) => {
			if (field.value !== text) field.value = text;
		};
		$effect(() => {
			const text = kept();
			if (before === null) show(text);
		});
		const offs = [
			on(field, 'input', () => {
				before ??= kept();
				write(field.value, before);
			}),
			on(field, 'blur', () => {
				before = null;
				show(kept());
			})
		];
		return () => offs.forEach((off) => off());
	};
}
