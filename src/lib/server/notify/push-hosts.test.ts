import { expect, test } from 'vitest';
import { isInsideAddress, isPushHost, publicLookup } from './push-hosts.ts';

test('takes the push services of the browsers', () => {
	for (const endpoint of [
		'https://fcm.googleapis.com/fcm/send/abc',
		'https://updates.push.services.mozilla.com/wpush/v2/abc',
		'https://db5p.notify.windows.com/w/?token=abc',
		'https://web.push.apple.com/abc',
		'https://api.push.apple.com/abc'
	]) {
		expect(isPushHost(endpoint)).toBe(true);
	}
});

test('takes no other host, scheme or port, however it dresses', () => {
	for (const endpoint of [
		'http://fcm.googleapis.com/a',
		'https://fcm.googleapis.com:8443/a',
		'https://fcm.googleapis.com.evil.example/a',
		'https://evil.example/fcm.googleapis.com',
		'https://fcm.googleapis.com@evil.example/',
		'https://user@fcm.googleapis.com/',
		'https://evilpush.apple.com/a',
		'https://127.0.0.1/a',
		'not an address'
	]) {
		expect(isPushHost(endpoint)).toBe(false);
	}
});

test('knows the addresses inside, also in IPv6 clothes', () => {
	const within = ['127.0.0.1', '10.1.2.3', '172.20.0.1', '192.168.1.1', '169.254.169.254', '100.64.0.1', '0.0.0.0'];
	for (const address of within) expect(isInsideAddress(address, 4)).toBe(true);
	for (const address of ['::1', 'fd00::1', 'fe80::1', '::ffff:127.0.0.1'])
		expect(isInsideAddress(address, 6)).toBe(true);
	expect(isInsideAddress('142.250.1.1', 4)).toBe(false);
	expect(isInsideAddress('2a00:1450::1', 6)).toBe(false);
});

test('a name that leads inside is refused at the moment of the connection', async () => {
	const fault = await new Promise((resolve) => publicLookup('localhost', {}, (error) => resolve(error)));
	expect(fault).toMatchObject({ message: 'the push host has no public address' });
});
