import { chromium } from '@playwright/test';
import { HEIGHT, WIDTH } from '#lib/video/film/paper.ts';
import { browserPath } from './tools.ts';

export type Painter = {
	/** Pictures (1280 × 720) of SVG drawings, in their order. `quality` (0–1) is for WebP. */
	paint(drawings: readonly string[], type?: 'image/png' | 'image/webp', quality?: number): Promise<Buffer[]>;
	/** False when the browser has gone. */
	open(): boolean;
	close(): Promise<void>;
};

/**
 * Opens a browser without a window that turns SVG into pixels. Drawings go there in batches and are painted on
 * a canvas, which is about three times as fast as a screenshot of each. Nothing is loaded from anywhere.
 */
export async function openPainter(): Promise<Painter> {
	const browser = await chromium.launch({
		executablePath: browserPath(),
		// Who opened the painter also tidies up, and ends the browser with the process.
		handleSIGINT: false,
		handleSIGTERM: false,
		handleSIGHUP: false,
		args: ['--disable-gpu', '--force-color-profile=srgb', '--font-render-hinting=none']
	});
	const page = await browser.newPage();
	await page.setContent('<!doctype html>');
	return {
		async paint(drawings, type = 'image/png', quality = 1) {
			const urls = await page.evaluate(
				async (job) => {
					const canvas = new OffscreenCanvas(job.width, job.height);
					const paper = canvas.getContext('2d', { alpha: false, willReadFrequently: true });
					if (!paper) throw new Error('this browser has no canvas');
					const pictures: string[] = [];
					for (const drawing of job.drawings) {
						const image = new Image();
						image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(drawing)}`;
						await image.decode();
						paper.drawImage(image, 0, 0);
						const blob = await canvas.convertToBlob({ type: job.type, quality: job.quality });
						pictures.push(
							await new Promise<string>((done, failed) => {
								const reader = new FileReader();
								reader.onload = () => done(typeof reader.result === 'string' ? reader.result : '');
								reader.onerror = () => failed(new Error('the picture could not be read'));
								reader.readAsDataURL(blob);
							})
						);
					}
					return pictures;
				},
				{ drawings, type, quality, width: WIDTH, height: HEIGHT }
			);
			return urls.map((url) => Buffer.from(url.slice(url.indexOf(',') + 1), 'base64'));
		},
		open: () => browser.isConnected(),
		close: () => browser.close()
	};
}
