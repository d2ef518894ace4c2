import dns from 'node:dns';
import { BlockList, type LookupFunction } from 'node:net';

/** Push services browsers use; a subscription may name no other host, so that it cannot knock inside our network. */
const PUSH_HOSTS = [
	/^fcm\.googleapis\.com$/,
	/^[a-z0-9-]+\.push\.services\.mozilla\.com$/,
	/^([a-z0-9-]+\.)+notify\.windows\.com$/,
	/^web\.push\.apple\.com$/,
	/^([a-z0-9-]+\.)+push\.apple\.com$/
];

/** Whether the endpoint is https at a known push service. */
export function isPushHost(endpoint: string): boolean {
	const url = URL.parse(endpoint);
	if (url === null || url.protocol !== 'https:' || url.port !== '' || url.username !== '') return false;
	return PUSH_HOSTS.some((host) => host.test(url.hostname));
}

const inside = new BlockList();
for (const [net, prefix] of [
	['0.0.0.0', 8],
	['10.0.0.0', 8],
	['100.64.0.0', 10],
	['127.0.0.0', 8],
	['169.254.0.0', 16],
	['172.16.0.0', 12],
	['192.0.0.0', 24],
	['192.168.0.0', 16],
	['198.18.0.0', 15],
	['224.0.0.0', 3]
] as const) {
	inside.addSubnet(net, prefix, 'ipv4');
}
for (const [net, prefix] of [
	['::', 127],
	['64:ff9b::', 96],
	['fc00::', 7],
	['fe80::', 10],
	['ff00::', 8]
] as const) {
	inside.addSubnet(net, prefix, 'ipv6');
}

/** Whether an address belongs to this machine, a private network, or nobody. IPv4 in IPv6 clothes counts as IPv4. */
export function isInsideAddress(address: string, family: number): boolean {
	return inside.check(address, family === 6 ? 'ipv6' : 'ipv4');
}

/** Resolves a name for a connection, and refuses when any address of it is not public: asked at the moment of use. */
export const publicLookup: LookupFunction = (hostname, options, callback) => {
	dns.lookup(hostname, { ...options, all: true }, (error, addresses) => {
		if (error) return callback(error, '', 0);
		const [first] = addresses;
		if (first === undefined || addresses.some(({ address, family }) => isInsideAddress(address, family))) {
			return callback(new Error('the push host has no public address'), '', 0);
		}
		if (options.all) return callback(null, addresses);
		callback(null, first.address, first.family);
	});
};
