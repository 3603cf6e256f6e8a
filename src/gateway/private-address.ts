/** Addresses of this machine and of private networks: what is there is not on the public internet. */
import { BlockList, isIP } from 'node:net';

const isPrivate = new BlockList();
for (const [net, prefix] of [
  ['127.0.0.0', 8],
  ['10.0.0.0', 8],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
] as const) {
  isPrivate.addSubnet(net, prefix, 'ipv4');
}
isPrivate.addAddress('::1', 'ipv6');
isPrivate.addSubnet('fc00::', 7, 'ipv6');

/** Whether this is an address of this machine or of a private network; what is no address is not. */
export function isPrivateAddress(address: string): boolean {
  const family = isIP(address);
  // An IPv4 address that is written as one of IPv6 is found too.
  return family !== 0 && isPrivate.check(address, family === 6 ? 'ipv6' : 'ipv4');
}
