import type { Catalogue } from './message.ts'

/** The languages that reports and annotations are written in. */
export const languages = ['en', 'ja', 'ko'] as const

/** A language that reports and annotations are written in. */
export type Language = (typeof languages)[number]

/** A language by its name, or a catalogue itself, for example one with the words of a source of your own. */
export type Spoken = Language | Catalogue

/** Gives the catalogue of a language. Hosts take it as a parameter, so that sources of your own can speak, too. */
export type CatalogueOf = (language: Language) => Catalogue

/** Gives some of what is said in a language, which may have to be loaded. */
export type WordsIn = (language: Language) => Promise<Partial<Catalogue>>

/** Words of which English is at hand, since every run needs it, and the others are loaded when they are spoken. */
export function wordsIn(
  en: Partial<Catalogue>,
  others: { readonly [L in Exclude<Language, 'en'>]: () => Promise<Partial<Catalogue>> },
): WordsIn {
  return async (language) => (language === 'en' ? en : others[language]())
}

const learnt: { readonly [L in Language]: Partial<Catalogue> } = { en: {}, ja: {}, ko: {} }

/** From here on these are said in a language, too. Returns everything that can be said in it. */
export function learn(language: Language, ...words: readonly Partial<Catalogue>[]): Catalogue {
  return Object.assign(learnt[language], ...words) as Catalogue
}

/**
 * Returns what can be said in one language: what was learnt of it. Command line, library and tests learn every word
 * (`every-word.ts`) before they speak, a step those of its source.
 */
export function catalogueOf(spoken: Spoken): Catalogue {
  return typeof spoken === 'string' ? (learnt[spoken] as Catalogue) : spoken
}
