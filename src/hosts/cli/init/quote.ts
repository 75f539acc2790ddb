/** One line of text as a YAML scalar: whatever stands in it, it stays this text. */
export function yamlText(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}

/** One line of text as a Groovy string, in which nothing is replaced. */
export function groovyText(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
}

/** One line of text as one word of a POSIX shell. */
export function shellText(text: string): string {
  return /^[\w./:@%+,-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`
}
