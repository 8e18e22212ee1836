import { renderUnicodeCompact } from 'uqr';
import { addressOf } from './addresses.ts';

interface Place {
	port: number;
	/** Addresses of this computer in the room's network; empty when only this computer can connect. */
	room: readonly string[];
	/** Whether the text goes to a terminal, which can show colours. */
	terminal: boolean;
	/** Whether the server may ask the World Bank. */
	live?: boolean;
}

/** What is printed when the app can be opened: where, on which device, and how to stop. */
export function banner({ port, room, terminal, live = false }: Place): string {
	const here = addressOf('localhost', port);
	const [first = here, ...others] = room.map((host) => addressOf(host, port));
	const lines = [
		'',
		'みらいキャラバン  Mirai Caravan',
		'',
		'このパソコンで / on this computer',
		`    ${here}`
	];
	if (room.length > 0) {
		lines.push('同じネットワークの端末で / on other devices in the room', `    ${first}`);
		lines.push(...others.map((address) => `    ${address}`));
	}
	lines.push('', qr(first, terminal), '');
	if (room.length > 0) {
		lines.push(
			'ほかの端末から http:// で開いたときは、オフラインでは使えません（https:// か、このパソコンだけ）。答えはその端末に残ります。',
			'Opened by http:// from another device it does not work offline (only by https://, or on this computer). Answers are kept on that device.'
		);
	}
	if (live)
		lines.push(
			'世界銀行の新しい数字をとりよせられます（端末の「設定」でオンにしたとき）。',
			'New figures can be fetched from the World Bank (on devices whose settings say so).'
		);
	lines.push('止めるときは Ctrl+C / stop with Ctrl+C', '');
	return lines.join('\n');
}

/** A QR code of `text`; in a terminal light on dark whatever its theme, since not every camera reads the reverse. */
function qr(text: string, terminal: boolean): string {
	const code = renderUnicodeCompact(text, { border: 2 });
	if (!terminal) return code;
	return code
		.split('\n')
		.map((line) => `\x1b[97;40m${line}\x1b[0m`)
		.join('\n');
}
