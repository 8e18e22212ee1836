const WIDTH = 320;
const HEIGHT = 180;

/** Longer than this nobody waits for the picture of a moment, in milliseconds. */
const patience = 30_000;
/** A picture this near belongs to the moment, in seconds. */
const near = 0.5;

/** While a film is on its way to another place, what is on the screen belongs to the one before. */
function isShown(video: HTMLVideoElement): boolean {
	return !video.seeking && video.readyState >= HTMLMediaElement.HAVE_CURRENT_DATA;
}

/**
 * The picture of a moment as soon as the film shows it: on a slow device or network that is later than it is asked for.
 * Null when the film goes elsewhere before, or never comes there.
 */
export async function pictureOnceShown(video: HTMLVideoElement, seconds: number): Promise<string | null> {
	const end = new AbortController();
	const { signal } = end;
	const giveUp = setTimeout(() => end.abort(), patience);
	try {
		await new Promise<void>((done) => {
			const look = () => {
				if (isShown(video) || Math.abs(video.currentTime - seconds) > near) done();
			};
			for (const event of ['seeked', 'loadeddata', 'canplay', 'timeupdate'])
				video.addEventListener(event, look, { signal });
			for (const event of ['emptied', 'error']) video.addEventListener(event, () => done(), { signal });
			signal.addEventListener('abort', () => done());
		});
	} finally {
		clearTimeout(giveUp);
		end.abort();
	}
	return Math.abs(video.currentTime - seconds) <= near ? smallPicture(video) : null;
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
