import type { LookupFunction } from 'node:net'

const [first, ...others] = [
  { address: '127.0.0.1', family: 4 },
  { address: '::1', family: 6 },
] as const

/**
 * Finds this machine's addresses for every name and asks no resolver. For names that must be this machine
 * (RFC 6761, section 6.3): a hosts file or a name server may say otherwise, and what goes there is not encrypted.
 */
export const loopbackLookup: LookupFunction = (_name, { all }, callback) => {
  if (all) callback(null, [first, ...others])
  else callback(null, first.address, first.family)
}
