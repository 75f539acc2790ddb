/**
 * Says whether a target is an exception in `NO_PROXY`, by the same rules as undici, which carries requests: a name
 * covers the names below it, an entry may have a port, `*` alone covers everything, address ranges are not understood.
 */
export function isProxyException(target: URL, noProxy: string): boolean {
  if (noProxy.trim() === '*') return true
  const host = target.host.replace(/:\d*$/, '').toLowerCase()
  const port = target.port === '' ? { 'http:': '80', 'https:': '443' }[target.protocol] : target.port
  return noProxy
    .split(/[\s,]+/)
    .filter((entry) => entry !== '')
    .some((entry) => {
      const [, named, only] = /^(.+):(\d+)$/.exec(entry) ?? [undefined, entry, undefined]
      const name = (named ?? entry).replace(/^\*?\./, '').toLowerCase()
      return (only === undefined || only === port) && (host === name || host.endsWith(`.${name}`))
    })
}
