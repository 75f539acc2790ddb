import type { NetworkInterfaceInfo } from 'node:os'

/** The network interfaces that are up, as Node gives them. */
export type Interfaces = Readonly<Record<string, readonly NetworkInterfaceInfo[] | undefined>>

/**
 * Names the interfaces by which a client could reach anything but this machine. Only one that is loopback in each
 * of its addresses is none: a client under test holds a key and must not meet the real service.
 */
export function waysOut(interfaces: Interfaces): readonly string[] {
  return Object.entries(interfaces)
    .filter(([, addresses = []]) => !addresses.every(({ internal }) => internal))
    .map(([name]) => name)
}
