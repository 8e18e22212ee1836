import type { NetworkInterfaceInfo } from 'node:os';

type Interfaces = NodeJS.Dict<NetworkInterfaceInfo[]>;

/** Networks between programs inside one computer: no other device in the room can reach an address there. */
const virtual = /^(docker|br-|veth|virbr|vmnet|vboxnet|vEthernet|utun|tun|tap|tailscale|wg|zt|cni|flannel)/i;

/**
 * The IPv4 addresses under which other devices in the room may find this computer, most likely first.
 * Takes what `os.networkInterfaces()` gives.
 */
export function roomAddresses(interfaces: Interfaces): string[] {
	const found = Object.entries(interfaces).flatMap(([name, infos]) =>
		(infos ?? [])
			.filter((info) => info.family === 'IPv4' && !info.internal && !info.address.startsWith('169.254.'))
			.map(({ address }) => ({ address, rank: rank(name, address) }))
	);
	return [...new Set(found.sort((a, b) => a.rank - b.rank).map(({ address }) => address))];
}

function rank(name: string, address: string): number {
	if (virtual.test(name)) return 3;
	if (address.startsWith('192.168.')) return 0;
	// The other private ranges of RFC 1918, common in larger school networks.
	return /^(10\.|172\.(1[6-9]|2\d|3[01])\.)/.test(address) ? 1 : 2;
}

/** `http://…/` as one would type it, without the port when it is the usual one. */
export function addressOf(host: string, port: number): string {
	return port === 80 ? `http://${host}/` : `http://${host}:${port}/`;
}
