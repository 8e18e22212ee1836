import { appServer } from '../../server/app.ts';
import { loadHandler } from '../../server/built.ts';
import { listen, stop } from '../../server/listen.ts';
import { withLive } from '../../server/live/live.ts';
import { openUpstream } from '../../server/live/testing/upstream.ts';
import { test as base } from './app.ts';

type Bank = Awaited<ReturnType<typeof openUpstream>>;
export { expect, open, ready } from './app.ts';

/**
 * The built app on a server of its own that asks a stand-in for the World Bank, on this computer; `bank` knows what it
 * was asked.
 */
export const test = base.extend<{ bank: Bank }>({
	bank: async ({ locale: _locale }, use) => {
		const bank = await openUpstream();
		await use(bank);
		await bank.close();
	},
	baseURL: async ({ bank }, use) => {
		const build = await loadHandler();
		if (!build) throw new Error('there is no build');
		const server = appServer(withLive(build, { upstream: bank.url }));
		const port = await listen(server, 0, '127.0.0.1');
		await use(`http://localhost:${port}`);
		await stop(server, 0);
	}
});
