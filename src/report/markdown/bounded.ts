/**
 * Joins sections with blank lines as long as they stay within a size. The first always stays; where others
 * must go, whole ones from the end go and `note` says so, which the limit has to leave room for.
 * @param limit in bytes of UTF-8, so that it holds however the reader counts characters
 */
export function joinWithin(limit: number, sections: readonly string[], note: string): string {
  const present = sections.filter((section) => section !== '')
  const whole = `${present.join('\n\n')}\n`
  if (Buffer.byteLength(whole) <= limit) return whole
  const kept: string[] = []
  let size = Buffer.byteLength(note) + 1
  for (const section of present) {
    size += Buffer.byteLength(section) + 2
    if (size > limit && kept.length > 0) break
    kept.push(section)
  }
  return `${[...kept, note].join('\n\n')}\n`
}
