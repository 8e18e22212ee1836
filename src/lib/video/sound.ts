/** Whether a film has a sound of its own: then no other voice reads over it, and its loudness can be changed. */
export function hasSound(about: { film?: object | undefined }): boolean {
	const narrated = (value: object | undefined) =>
		value !== undefined && 'narration' in value && Boolean(value.narration);
	return narrated(about) || narrated(about.film);
}
