import type { Catalogue } from './message.js';
/** The languages that reports and annotations are written in. */
export declare const languages: readonly ['en', 'ja', 'ko'];
/** A language that reports and annotations are written in. */
export type Language = (typeof languages)[number];
/** A language by its name, or a catalogue itself, for example one with the words of a source of your own. */
export type Spoken = Language | Catalogue;
/** Gives the catalogue of a language. Hosts take it as a parameter, so that sources of your own can speak, too. */
export type CatalogueOf = (language: Language) => Catalogue;
/** Gives some of what is said in a language, which may have to be loaded. */
export type WordsIn = (language: Language) => Promise<Partial<Catalogue>>;
/** Words of which English is at hand, since every run needs it, and the others are loaded when they are spoken. */
export declare function wordsIn(en: Partial<Catalogue>, others: {
    readonly [L in Exclude<Language, 'en'>]: () => Promise<Partial<Catalogue>>;
}): WordsIn;
/** From here on these are said in a language, too. Returns everything that can be said in it. */
export declare function learn(language: Language, ...words: readonly Partial<Catalogue>[]): Catalogue;
/**
 * Returns what can be said in one language: what was learnt of it. Command line, library and tests learn every word
 * (`every-word.ts`) before they speak, a step those of its source.
 */
export declare function catalogueOf(spoken: Spoken): Catalogue;
