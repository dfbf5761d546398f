import { BlockList, isIPv6 } from 'node:net';

/** Where an address leads: to this machine, into a private network, or out to the public. */
export type Reach = 'loopback' | 'private' | 'public';

/** Where an IP address leads. An IPv4 address wrapped in an IPv6 one counts as itself. */
export function reachOf(address: string): Reach {
  const family = isIPv6(address) ? 'ipv6' : 'ipv4';
  if (LOOPBACK.check(address, family)) return 'loopback';
  return PRIVATE.check(address, family) ? 'private' : 'public';
}

/**
 * Whether a request may go where an address leads: to the public always, to
 * this machine unless a public site sent it there, elsewhere only where the
 * user said so.
 */
export function mayReach(reach: Reach, allowPrivate: boolean, isFromOutside: boolean): boolean {
  return allowPrivate || reach === 'public' || (reach === 'loopback' && !isFromOutside);
}

const LOOPBACK = new BlockList();
LOOPBACK.addSubnet('127.0.0.0', 8, 'ipv4');
LOOPBACK.addAddress('::1', 'ipv6');

/**
 * IANA's special-purpose registries, IPv4 and IPv6: private networks, link-local
 * addresses (a cloud's metadata service is at 169.254.169.254), shared and test
 * ranges, multicast, and the IPv6 ranges that carry an IPv4 address within.
 */
const PRIVATE = new BlockList();
for (const [network, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
] as const) {
  PRIVATE.addSubnet(network, bits, 'ipv4');
}
for (const [network, bits] of [
  ['::', 128],
  ['64:ff9b::', 96],
  ['64:ff9b:1::', 48],
  ['100::', 64],
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['fc00::', 7],
  ['fe80::', 10],
  ['fec0::', 10],
  ['ff00::', 8],
] as const) {
  PRIVATE.addSubnet(network, bits, 'ipv6');
}
