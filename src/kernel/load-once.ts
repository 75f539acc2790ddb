/** Something that is loaded when it is first asked for. */
export interface LoadedOnce<T> {
  /** Rejects where it can't be loaded, for example because the program's own files are gone; the next call tries anew. */
  readonly load: () => Promise<T>
  /** Whether it is loaded, or about to be. */
  readonly isAsked: () => boolean
}

/** Loads something once, however often it is asked for. */
export function loadOnce<T>(load: () => Promise<T>): LoadedOnce<T> {
  let loaded: Promise<T> | undefined
  return {
    isAsked: () => loaded !== undefined,
    load: () => {
      loaded ??= load().catch((error: unknown) => {
        loaded = undefined
        throw error
      })
      return loaded
    },
  }
}
