/**
 * Reads a URL, absolute or relative to a base; `undefined` where it is none. In place of `URL.canParse`, which in
 * Node 20 and 22 denies every address with other than ASCII letters once it was called often enough for V8 to
 * optimize the call (measured with Node 20.20: from the first thousands on).
 */
export function parseUrl(text: string, base?: string): URL | undefined {
  try {
    return new URL(text, base)
  } catch {
    return undefined
  }
}
