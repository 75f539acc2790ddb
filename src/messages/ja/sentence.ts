/** Ends a sentence before another: Japanese puts no space after its full stop, other languages do. */
export function sentence(text: string): string {
  return text.endsWith('。') ? text : `${text} `
}
