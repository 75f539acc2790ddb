import { readdir, realpath, stat } from 'node:fs/promises'
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import { whyUnreadable } from '../kernel/file-errors.ts'
import { wildcard } from '../kernel/wildcard.ts'
import type { FoundFile, FoundFiles } from '../sources/run-context.ts'

/** How files are looked for. */
export interface Search {
  /** Where a relative pattern starts. */
  readonly base: string
  /** The name of the files that a folder stands for. */
  readonly name: string
  /** A folder in which nothing is found, by its absolute path; below it something may be. */
  readonly except?: string | undefined
  readonly signal: AbortSignal
}

const anyFolders = '**'
const hasWildcard = (segment: string) => /[*?]/.test(segment)

/**
 * Finds files by a path or a pattern, as `ReportFiles` says. `*` and `?` stand for characters of one name, also for a
 * dot at its beginning. Links are followed, each folder once. Rejects with the signal's reason only.
 */
export async function findFiles(pattern: string, search: Search): Promise<FoundFiles> {
  const segments = (sep === '\\' ? pattern.replaceAll('\\', '/') : pattern).split('/')
  const at = segments.findIndex(hasWildcard)
  const fixed = (at < 0 ? segments : segments.slice(0, at)).join('/')
  // Everything before the first wildcard is a path like any other: brackets and braces stand for themselves.
  const root = resolve(search.base, at === 1 && fixed === '' ? '/' : fixed)
  const rest = at < 0 ? [] : segments.slice(at).filter((segment) => segment !== '' && segment !== '.')
  const walk = createWalk(root, search)
  await walk.follow(root, rest)
  return walk.found()
}

function createWalk(root: string, { base, except, name, signal }: Search) {
  const files = new Map<string, FoundFile>()
  const unreadable = new Map<string, FoundFiles['unreadable'][number]>()
  /** Folders that were gone through with the same pattern before them. */
  const walked = new Set<string>()
  const shown = (path: string) => {
    const below = relative(base, path)
    const isBelow = below !== '' && !below.startsWith('..') && !isAbsolute(below)
    // A path elsewhere on this machine is nobody's business; where in the folder that was named, is.
    return (isBelow ? below : relative(dirname(root), path)).replaceAll(sep, '/')
  }
  const fail = (path: string, error: unknown) => {
    unreadable.set(path, { path: shown(path), why: whyUnreadable(error) })
  }
  const isGone = (error: unknown) =>
    error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')
  /** `listed`: its folder lists it as a report, so that it must be there; a link may lead nowhere. */
  const look = async (path: string, listed = false) => {
    signal.throwIfAborted()
    try {
      return await stat(path)
    } catch (error) {
      if (listed || !isGone(error)) fail(path, error)
      return undefined
    }
  }
  const entriesOf = async (folder: string): Promise<string[]> => {
    try {
      return (await readdir(folder)).sort()
    } catch (error) {
      fail(folder, error)
      return []
    }
  }
  const isNew = async (folder: string, purpose: string) => {
    const key = `${await realpath(folder)}\0${purpose}`
    if (walked.has(key)) return false
    walked.add(key)
    return true
  }
  const take = async (path: string, listed = false): Promise<void> => {
    const found = await look(path, listed)
    if (found === undefined) return
    if (found.isDirectory()) {
      if (!(await isNew(path, 'take'))) return
      for (const entry of await entriesOf(path)) {
        const inner = join(path, entry)
        if (entry === name || (await look(inner))?.isDirectory()) await take(inner, entry === name)
      }
      return
    }
    const real = await realpath(path)
    if (except !== undefined && dirname(real) === (await realOf(except))) return
    files.set(real, { path: shown(path), real, bytes: found.size })
  }
  const follow = async (path: string, segments: readonly string[]): Promise<void> => {
    const [first, ...rest] = segments
    if (first === undefined) return take(path)
    if (!(await look(path))?.isDirectory() || !(await isNew(path, segments.join('/')))) return
    if (first === anyFolders) {
      // Behind the last of them comes the folder itself: it stands for what is below it.
      await follow(path, rest)
      if (rest.length === 0) return
      for (const entry of await entriesOf(path)) {
        const inner = join(path, entry)
        if ((await look(inner))?.isDirectory()) await follow(inner, segments)
      }
      return
    }
    if (!hasWildcard(first)) return follow(join(path, first), rest)
    const matches = wildcard(first)
    for (const entry of await entriesOf(path)) if (matches(entry)) await follow(join(path, entry), rest)
  }
  return {
    follow,
    found: (): FoundFiles => ({
      files: [...files.values()].sort(byPath),
      unreadable: [...unreadable.values()].sort(byPath),
    }),
  }
}

async function realOf(folder: string): Promise<string> {
  try {
    return await realpath(folder)
  } catch {
    return folder
  }
}

function byPath(one: { readonly path: string }, other: { readonly path: string }): number {
  return one.path < other.path ? -1 : one.path > other.path ? 1 : 0
}
