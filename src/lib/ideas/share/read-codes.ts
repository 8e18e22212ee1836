/** Reads the QR codes in a picture; finds none, one or several. */
export type CodeReader = (picture: HTMLVideoElement | ImageBitmap) => Promise<string[]>;

type Detector = { detect(picture: CanvasImageSource): Promise<{ rawValue: string }[]> };

declare global {
	interface Window {
		/** Some browsers bring a reader of their own. TypeScript does not know it yet. */
		BarcodeDetector?: {
			new (options: { formats: string[] }): Detector;
			getSupportedFormats(): Promise<string[]>;
		};
	}
}

/** The browser's own reader, which is faster; one that is downloaded where there is none, or where it sees nothing. */
export async function codeReader(): Promise<CodeReader> {
	const detector = await ownDetector();
	let reader = detector ? null : await loadReader();
	return async (picture) => {
		if (detector && !reader) {
			try {
				const found = await detector.detect(picture);
				// A camera brings another picture at once; a photo is all there is.
				if (found.length > 0 || picture instanceof HTMLVideoElement)
					return found.map(({ rawValue }) => rawValue);
			} catch (cause) {
				console.info('The reader of the browser gave up.', cause);
			}
		}
		reader ??= await loadReader();
		return reader(picture);
	};
}

async function ownDetector(): Promise<Detector | null> {
	try {
		const Native = window.BarcodeDetector;
		if (!Native || !(await Native.getSupportedFormats()).includes('qr_code')) return null;
		return new Native({ formats: ['qr_code'] });
	} catch (cause) {
		// There by name only, as where the system's service is missing.
		console.info('The browser has no reader of codes.', cause);
		return null;
	}
}

/** Longest sides in pixels to try. A photo has far more than a code needs, and noise that goes away when it shrinks. */
const sizes = { video: [1280], photo: [1600, 2800, 800] };

async function loadReader(): Promise<CodeReader> {
	const { decodeQR } = await import('qr/decode.js');
	const canvas = document.createElement('canvas');
	const brush = canvas.getContext('2d', { willReadFrequently: true });
	return (picture) => {
		const video = picture instanceof HTMLVideoElement;
		const { width, height } = video ? { width: picture.videoWidth, height: picture.videoHeight } : picture;
		for (const most of sizes[video ? 'video' : 'photo']) {
			const scale = Math.min(1, most / Math.max(width, height));
			canvas.width = Math.round(width * scale);
			canvas.height = Math.round(height * scale);
			if (!brush || canvas.width === 0 || canvas.height === 0) break;
			brush.drawImage(picture, 0, 0, canvas.width, canvas.height);
			try {
				return Promise.resolve([
					decodeQR(brush.getImageData(0, 0, canvas.width, canvas.height), { timeLimit: video ? 60 : 1000 })
				]);
			} catch {
				// It throws where it finds none.
			}
		}
		return Promise.resolve([]);
	};
}
