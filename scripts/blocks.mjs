/**
 * Replaces what stands between `<!-- KIND: NAME -->` and `<!-- /KIND -->` by `blocks[NAME]`, everywhere in a page.
 * Throws where the page has no such place, or one with another name: else nothing would be written, unnoticed.
 */
export function withBlocks(page, kind, blocks) {
  let found = 0
  const written = page.replace(
    new RegExp(`(<!-- ${kind}: ([a-z-]+) -->\n)[\\s\\S]*?(<!-- /${kind} -->)`, 'g'),
    (_, begin, name, end) => {
      if (blocks[name] === undefined) throw new Error(`Nobody writes the block «${kind}: ${name}».`)
      found += 1
      return `${begin}${blocks[name]}\n${end}`
    },
  )
  if (found === 0) throw new Error(`The page has no block «${kind}».`)
  return written
}
