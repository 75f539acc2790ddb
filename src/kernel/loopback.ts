import { isIPv4 } from 'node:net'

/**
 * Says whether a URL's host can only be this machine: `localhost` and names below it, 127.0.0.0/8, `[::1]`.
 * Takes the host name as `URL` gives it, with an IPv6 address in brackets.
 */
export function isLoopbackHost(hostname: string): boolean {
  const name = hostname.toLowerCase().replace(/\.$/, '')
  if (name === 'localhost' || name.endsWith('.localhost') || name === '[::1]') return true
  return isIPv4(name) && name.startsWith('127.')
}
