import { defineConfig } from '@playwright/test';
export default defineConfig({ testDir: 'tests', outputDir: '/tmp/F-results', workers: 1, reporter: 'line', timeout: 90000, expect: { timeout: 15000 },
 use: { viewport: { width: 1366, height: 768 }, baseURL: 'http://localhost:4386', locale: 'ja-JP', timezoneId: 'Asia/Tokyo', screenshot: 'only-on-failure', launchOptions: { executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] } } });
