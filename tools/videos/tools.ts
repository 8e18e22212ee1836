import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const FONT = 'Noto Sans CJK JP';

/** The browser that draws the frames: `CHROMIUM_PATH`, a system Chromium, or Playwright's own. */
export function browserPath(): string | undefined {
	const places = [
		process.env.CHROMIUM_PATH,
		'/usr/bin/chromium',
		'/usr/bin/chromium-browser',
		'/usr/bin/google-chrome',
		chromium.executablePath()
	];
	return places.find((place) => place !== undefined && place !== '' && existsSync(place));
}

export const ffmpegPath = () => process.env.FFMPEG_PATH ?? 'ffmpeg';

/** What is needed to render films and is not on this machine, each with the way to get it. */
export function missingTools(): string[] {
	const missing: string[] = [];
	if (!browserPath()) {
		missing.push(
			'A Chromium browser, which draws the frames.\n' +
				'    Debian, Ubuntu: sudo apt-get install -y chromium\n' +
				'    elsewhere:      npx playwright install chromium   (or set CHROMIUM_PATH)'
		);
	}
	const encoders = spawnSync(ffmpegPath(), ['-hide_banner', '-encoders'], { encoding: 'utf8' });
	if (encoders.error || !encoders.stdout.includes('libx264')) {
		missing.push(
			'ffmpeg with libx264, which makes the film of the frames.\n' +
				'    Debian, Ubuntu: sudo apt-get install -y ffmpeg\n' +
				'    macOS:          brew install ffmpeg   (or set FFMPEG_PATH)'
		);
	}
	const fonts = spawnSync('fc-list', [FONT, 'family'], { encoding: 'utf8' });
	// Without fontconfig (macOS, Windows) the font cannot be looked up: let the browser find it.
	if (!fonts.error && fonts.stdout.trim() === '') {
		missing.push(
			`The typeface ${FONT}, so that every machine draws the same words.\n` +
				'    Debian, Ubuntu: sudo apt-get install -y fonts-noto-cjk\n' +
				'    elsewhere:      notofonts.github.io, "Noto Sans CJK"'
		);
	}
	return missing;
}
