import type { NetworkInterfaceInfo } from 'node:os';
import { expect, test } from 'vitest';
import { addressOf, roomAddresses } from './addresses.ts';

const v4 = (address: string, internal = false): NetworkInterfaceInfo => ({
	address,
	netmask: '255.255.255.0',
	family: 'IPv4',
	mac: '00:00:00:00:00:00',
	internal,
	cidr: `${address}/24`
});

const v6: NetworkInterfaceInfo = {
	address: 'fe80::1',
	netmask: 'ffff:ffff:ffff:ffff::',
	family: 'IPv6',
	mac: '00:00:00:00:00:00',
	internal: false,
	cidr: 'fe80::1/64',
	scopeid: 1
};

test('the address most likely to be the room comes first, those inside the computer last', () => {
	const addresses = roomAddresses({
		lo: [v4('127.0.0.1', true)],
		docker0: [v4('172.17.0.1')],
		eth0: [v4('10.4.2.7'), v6],
		wlan0: [v4('192.168.1.20'), v6],
		eth1: [v4('169.254.8.8')]
	});
	expect(addresses).toEqual(['192.168.1.20', '10.4.2.7', '172.17.0.1']);
});

test('without a network there is no address', () => {
	expect(roomAddresses({ lo: [v4('127.0.0.1', true)] })).toEqual([]);
});

test('an address is written as one types it', () => {
	expect(addressOf('localhost', 3000)).toBe('http://localhost:3000/');
	expect(addressOf('192.168.1.20', 80)).toBe('http://192.168.1.20/');
});
