const WIDTH = 320;
const HEIGHT = 180;

/**
 * A small picture of what is to be seen, as a data: URL; null where there is nothing yet, or where it cannot be had.
 * JPEG where the browser writes no WebP.
 */
export function smallPicture(source: HTMLVideoElement | HTMLImageElement | null): string | null {
	if (!source) return null;
	const ready =
		source instanceof HTMLVideoElement
			? source.readyState >= HTMLMediaElement.HAVE_CURRENT_DATA
			: source.complete && source.naturalWidth > 0;
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
