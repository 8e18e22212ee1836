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
export const ffprobePath = () => process.env.FFPROBE_PATH ?? 'ffprobe';

/** Ways to get a tool, system by system. */
const ways = (lines: { debian: string; macos: string; windows: string }) =>
	`    Debian, Ubuntu: ${lines.debian}\n    macOS:          ${lines.macos}\n    Windows:        ${lines.windows}`;

const ffmpegWays = ways({
	debian: 'sudo apt-get install -y ffmpeg',
	macos: 'brew install ffmpeg   (or set FFMPEG_PATH and FFPROBE_PATH)',
	windows: 'winget install Gyan.FFmpeg, then open a new terminal   (or set FFMPEG_PATH and FFPROBE_PATH)'
});

/** `ffmpeg` and `ffprobe`, as far as they are missing, with the way to get them. */
export function missingFfmpeg(): string[] {
	const missing: string[] = [];
	const encoders = spawnSync(ffmpegPath(), ['-hide_banner', '-encoders'], { encoding: 'utf8' });
	if (encoders.error || !encoders.stdout.includes('libx264'))
		missing.push(`ffmpeg with libx264, which makes the film of the frames.\n${ffmpegWays}`);
	if (spawnSync(ffprobePath(), ['-version']).error)
		missing.push(`ffprobe, which measures films; it comes with ffmpeg.\n${ffmpegWays}`);
	return missing;
}

/** What is needed to render films and is not on this machine, each with the way to get it. */
export function missingTools(): string[] {
	const missing = missingFfmpeg();
	if (!browserPath()) {
		missing.unshift(
			'A Chromium browser, which draws the frames.\n' +
				ways({
					debian: 'sudo apt-get install -y chromium   (Ubuntu: npx playwright install --with-deps chromium)',
					macos: 'npx playwright install chromium   (or set CHROMIUM_PATH)',
					windows: 'npx playwright install chromium   (or set CHROMIUM_PATH)'
				})
		);
	}
	const fonts = spawnSync('fc-list', [FONT, 'family'], { encoding: 'utf8' });
	// Without fontconfig (macOS, Windows) the font cannot be looked up: let the browser find it.
	if (!fonts.error && fonts.stdout.trim() === '') {
		missing.push(
			`The typeface ${FONT}, so that every machine draws the same words.\n` +
				ways({
					debian: 'sudo apt-get install -y fonts-noto-cjk',
					macos: 'brew install --cask font-noto-sans-cjk',
					windows: 'install "Noto Sans CJK" from notofonts.github.io'
				})
		);
	}
	return missing;
}
