/**
 * A signal that aborts with the first of several, for its reason. It listens to them until then, so it is for as many
 * as a run has, not for as many as it sends requests. In place of `AbortSignal.any`, which holds its sources weakly:
 * depending on Node's version an abort is lost when a source is collected before, or right after, it aborts
 * (nodejs/node 57736 and 65995).
 */
export function linkedSignal(sources: readonly AbortSignal[]): AbortSignal {
  const linked = new AbortController()
  for (const source of sources) {
    const follow = () => linked.abort(source.reason)
    if (source.aborted) follow()
    else source.addEventListener('abort', follow, { once: true, signal: linked.signal })
  }
  return linked.signal
}
