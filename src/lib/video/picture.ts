const WIDTH = 320;
const HEIGHT = 180;

/** A picture this near belongs to the moment, in seconds. */
const near = 0.5;

/** While a film is on its way to another place, what is on the screen belongs to the one before. */
function isShown(video: HTMLVideoElement): boolean {
	return !video.seeking && video.readyState >= HTMLMediaElement.HAVE_CURRENT_DATA;
}

/** A moment that was kept without a picture: the film was still on its way there, and the page may have closed since. */
type Bare = { id: string; seconds: number };

/**
 * Hands over the picture of each moment once the film shows it: now, or whenever it comes there. Each is tried once.
 * Returns how to stop.
 */
export function picturesOnceShown(
	video: HTMLVideoElement,
	moments: readonly Bare[],
	found: (id: string, picture: string) => void
): () => void {
	const waiting = new Set(moments);
	const end = new AbortController();
	const look = () => {
		if (!isShown(video)) return;
		for (const moment of waiting) {
			if (Math.abs(video.currentTime - moment.seconds) > near) continue;
			waiting.delete(moment);
			const picture = smallPicture(video);
			if (picture !== null) found(moment.id, picture);
		}
	};
	for (const event of ['seeked', 'loadeddata', 'canplay', 'timeupdate'])
		video.addEventListener(event, look, { signal: end.signal });
	look();
	return () => end.abort();
}

/**
 * A small picture of what is to be seen, as a data: URL; null where there is nothing yet, or where it cannot be had.
 * JPEG where the browser writes no WebP.
 */
export function smallPicture(source: HTMLVideoElement | HTMLImageElement | null): string | null {
	if (!source) return null;
	const ready =
		source instanceof HTMLVideoElement ? isShown(source) : source.complete && source.naturalWidth > 0;
	if (!ready) return null;
	const canvas = document.createElement('canvas');
	canvas.width = WIDTH;
	canvas.height = HEIGHT;
	const context = canvas.getContext('2d');
	if (!context) return null;
	try {
		context.drawImage(source, 0, 0, WIDTH, HEIGHT);
		const webp = canvas.toDataURL('image/webp', 0.8);
		return webp.startsWith('data:image/webp') ? webp : canvas.toDataURL('image/jpeg', 0.8);
	} catch (cause) {
		// Some browsers let nobody read a canvas; a moment is worth keeping without its picture.
		console.warn('No picture of this moment:', cause);
		return null;
	}
}
