import { BlockList, isIP } from 'node:net'

/**
 * Addresses outside the public internet.
 *
 * Source: the special-purpose registries of IANA (RFC 6890). Of IPv6, everything but global unicast is refused, and
 * within it addresses that embed an IPv4 address.
 */
const notPublic = new BlockList()
for (const [net, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
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
] as const)
  notPublic.addSubnet(net, bits, 'ipv4')
for (const [net, bits] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const)
  notPublic.addSubnet(net, bits, 'ipv6')

const globalUnicast = new BlockList()
globalUnicast.addSubnet('2000::', 3, 'ipv6')

/**
 * Whether an address is public.
 *
 * @param address - an IP address, as the resolver gives it
 */
export function isPublicAddress(address: string): boolean {
  const version = isIP(address)
  if (version === 4) return !notPublic.check(address, 'ipv4')
  return version === 6 && globalUnicast.check(address, 'ipv6') && !notPublic.check(address, 'ipv6')
}

/** Metadata services of clouds, which give out keys: never receivers, in any network. */
const neverReceivers = new BlockList()
for (const net of ['169.254.0.0', '100.100.100.200', '192.0.0.192', '168.63.129.16'] as const)
  neverReceivers.addSubnet(net, net === '169.254.0.0' ? 16 : 32, 'ipv4')
neverReceivers.addSubnet('fe80::', 10, 'ipv6')
neverReceivers.addAddress('fd00:ec2::254', 'ipv6')
// Metadata services as an IPv6 network reaches them through NAT64.
neverReceivers.addSubnet('64:ff9b::a9fe:0', 112, 'ipv6')

/**
 * Whether an address may receive deliveries.
 *
 * @param allowPrivate - whether the host allows receivers in private networks
 */
export function mayReceive(address: string, allowPrivate: boolean): boolean {
  if (!allowPrivate) return isPublicAddress(address)
  const version = isIP(address)
  return version !== 0 && !neverReceivers.check(address, version === 4 ? 'ipv4' : 'ipv6')
}
