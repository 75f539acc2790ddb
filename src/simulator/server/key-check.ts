import { createHash, timingSafeEqual } from 'node:crypto'

/**
 * Makes a check whether something is the expected text; anything but text is not. Digests are compared, so
 * that neither the length nor the first wrong character shows in the time it takes.
 */
export function createKeyCheck(expected: string): (shown: unknown) => boolean {
  const right = digest(expected)
  return (shown) => timingSafeEqual(right, digest(shown))
}

function digest(value: unknown): Buffer {
  return createHash('sha256')
    .update(typeof value === 'string' ? `=${value}` : '')
    .digest()
}
