import { en } from './en/index.ts'
import { ja } from './ja/index.ts'
import { ko } from './ko/index.ts'
import type { Catalogue } from './message.ts'

/** The languages that reports and annotations are written in. */
export const languages = ['en', 'ja', 'ko'] as const

/** A language that reports and annotations are written in. */
export type Language = (typeof languages)[number]

const catalogues: { readonly [L in Language]: Catalogue } = { en, ja, ko }

/** A language by its name, or a catalogue itself, for example one with the words of a source of your own. */
export type Spoken = Language | Catalogue

/** Gives the catalogue of a language. Hosts take it as a parameter, so that sources of your own can speak, too. */
export type CatalogueOf = (language: Language) => Catalogue

/** Returns everything scangate says, in one language. */
export function catalogueOf(spoken: Spoken): Catalogue {
  return typeof spoken === 'string' ? catalogues[spoken] : spoken
}
