/** How times are written: three ways were seen in answers and in the vendor's documents. */
export type DateSpelling = 'offset' | 'offset-with-colon' | 'zulu';
/** Writes a time of milliseconds since 1970. `zulu` has whole seconds only. */
export declare function spelled(milliseconds: number, spelling: DateSpelling): string;
/** Reads a time of a request, in any of the spellings; `undefined` for anything else, a localized date too. */
export declare function readInstant(text: string): number | undefined;
