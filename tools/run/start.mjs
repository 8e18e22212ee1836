// Started by `npm start`, on any Node from 20 on and with nothing installed: imports only what Node and
// this folder hold.
import { spawn } from 'node:child_process';
import { ensureBuilt } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { explainPort, findFreePort, portFault, readPort } from './port.mjs';
import { projectNode, root } from './task.mjs';

/**
 * Says what went wrong and ends.
 * @param {...string} lines
 * @returns {never}
 */
function giveUp(...lines) {
	console.error(lines.join('\n'));
	process.exit(1);
}

if (Number(process.versions.node.split('.')[0]) < 20)
	giveUp(
		`Node.js 20 以上が必要です（いまは ${process.versions.node}）。https://nodejs.org/ から新しいものを入れてください。`,
		`Node.js 20 or newer is needed (this is ${process.versions.node}). Get it from https://nodejs.org/.`
	);

const asked = process.argv[2] ?? process.env.PORT;
const host = process.env.HOST ?? '0.0.0.0';
const port = readPort(asked) ?? giveUp(explainPort('EINVAL', asked ?? ''));
// Asked before the build, which would otherwise replace the files of a server that is running.
const fault = await portFault(port, host);
if (fault) giveUp(explainPort(fault, port, await findFreePort(port + 1, host)));

const installed = await ensureInstalled();
if (installed && !installed.ok)
	giveUp(
		installed.output,
		'',
		'部品を入れられませんでした。インターネットにつながっているか確かめて、もう一度 npm start をためしてください。',
		'The packages could not be installed. Check the connection to the internet, then try npm start again.'
	);

const built = await ensureBuilt('node', 'アプリを組み立てています / Building the app');
if (built && !built.ok)
	giveUp(
		built.output,
		'',
		'組み立てが止まりました。直すところは、上の行に書いてあります。',
		'The build stopped. The lines above say what to mend.'
	);

const server = spawn(projectNode(), ['server/index.ts'], {
	cwd: root,
	env: { ...process.env, PORT: String(port), HOST: host },
	// The channel tells the server when this program is gone.
	stdio: ['inherit', 'inherit', 'inherit', 'ipc']
});
let stopping = false;
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
	process.on(signal, () => {
		stopping = true;
		server.kill('SIGTERM');
	});
server.on('exit', (code) => process.exit(stopping ? 0 : (code ?? 1)));
