import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { outputHelp } from '../../src/hosts/actions/output-help.ts'
import type { Language } from '../../src/messages/catalogues.ts'
import type { Source } from '../../src/sources/descriptor.ts'

interface Entry {
  readonly source: Source
  readonly outputs: Readonly<Record<string, string>>
}

interface SourcePages {
  actionYaml(entry: Entry): string
  readmeBlocks(entries: readonly Entry[], language: Language): Promise<Record<string, string>>
  actionPath(source: Source): string
}

interface Rooms {
  roomsOf(sources: readonly { readonly name: string }[]): string[]
  changedFiles(room: string): string
  testsOf(room: string): string[]
}

const load = (name: string) => import(pathToFileURL(resolve('scripts', name)).href)

/** What `npm run generate` writes the pages with. */
export const sourcePages: SourcePages = await load('source-pages.mjs')

/** The rooms of `npm run mutation`. */
export const rooms: Rooms = await load('rooms.mjs')

/** A source as the pages take it. */
export function pageEntry(source: Source): Entry {
  return { source, outputs: outputHelp(source) }
}
