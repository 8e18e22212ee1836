import { createServer } from 'node:net';

/**
 * The port to serve on: 3000 when nothing was asked for, `undefined` when what was asked for is no port.
 * @param {string | undefined} text
 */
export function readPort(text) {
	if (text === undefined || text === '') return 3000;
	const port = Number(text);
	return Number.isInteger(port) && port >= 0 && port <= 65535 ? port : undefined;
}

/**
 * Why one cannot listen on a port: the code of the system's error, or `undefined` when one can.
 * @param {number} port
 * @param {string} [host]
 * @returns {Promise<string | undefined>}
 */
export function portFault(port, host = '0.0.0.0') {
	return new Promise((resolve) => {
		const probe = createServer();
		probe.once('error', (/** @type {NodeJS.ErrnoException} */ error) => resolve(error.code ?? error.message));
		probe.listen(port, host, () => probe.close(() => resolve(undefined)));
	});
}

/**
 * The first port from `port` on which one can listen.
 * @param {number} port
 * @param {string} [host]
 * @returns {Promise<number>}
 */
export async function findFreePort(port, host) {
	for (let next = port; next < port + 50 && next <= 65535; next++)
		if ((await portFault(next, host)) === undefined) return next;
	return 0;
}

/**
 * What to tell someone whose port cannot be used, in Japanese and English.
 * @param {string} code the system's code; `EINVAL` for what is no port number
 * @param {number | string} port as it was asked for
 * @param {number} [free] a port that is free
 */
export function explainPort(code, port, free = 3001) {
	const [ja, en] = reason(code, port);
	return [
		'',
		...ja,
		`別の番号で始めるには：  npm start ${free}`,
		'',
		...en,
		`To start on another port:  npm start ${free}`,
		''
	].join('\n');
}

/**
 * @param {string} code
 * @param {number | string} port
 * @returns {[ja: string[], en: string[]]}
 */
function reason(code, port) {
	switch (code) {
		case 'EADDRINUSE':
			return [
				[
					`ポート ${port} は、もう使われています。`,
					`みらいキャラバンがすでに動いているなら、そのまま http://localhost:${port}/ を開いてください。`
				],
				[
					`Port ${port} is already in use.`,
					`If Mirai Caravan is running already, just open http://localhost:${port}/.`
				]
			];
		case 'EACCES':
			return [
				[`ポート ${port} を使うことが、このパソコンでは許されていません。`],
				[`This computer does not allow the use of port ${port}.`]
			];
		case 'EINVAL':
			return [
				[`「${port}」はポート番号ではありません。0 から 65535 までの数字にしてください。`],
				[`"${port}" is not a port: give a number from 0 to 65535.`]
			];
		default:
			return [[`ポート ${port} を使えません（${code}）。`], [`Port ${port} cannot be used (${code}).`]];
	}
}
