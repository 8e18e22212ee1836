import type { Locale } from '#lib/words/locale.ts';

/** A voice of the device for that language. Voices of a server are never used: what is spoken would leave the device. */
export function localVoice(
	voices: readonly SpeechSynthesisVoice[],
	lang: Locale
): SpeechSynthesisVoice | null {
	const own = voices.filter((voice) => voice.localService && voice.lang.toLowerCase().startsWith(lang));
	return own.find((voice) => voice.default) ?? own[0] ?? null;
}
