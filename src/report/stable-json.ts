// What JSON allows inside strings, and a terminal, a log viewer or GitHub's runner could still take for
// something else: DEL and C1 controls, bidirectional and invisible characters, and `##[`.
const risky =
  /[\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]|\udb40[\udc00-\udc7f]|#(?=#\[)/g

/** Writes JSON, indented by two spaces. Risky characters are escaped, which changes no value. */
export function safeJson(value: unknown): string {
  const text = JSON.stringify(value ?? null, null, 2) ?? 'null'
  return text.replace(risky, (match) =>
    [...Array(match.length).keys()]
      .map((index) => `\\u${match.charCodeAt(index).toString(16).padStart(4, '0')}`)
      .join(''),
  )
}

/** Writes an answer as JSON for people, cut where it is longer than they want to read. */
export function evidenceText(body: unknown, maximumLength: number): string {
  const text = safeJson(body)
  return text.length <= maximumLength ? text : `${text.slice(0, maximumLength).toWellFormed()}…`
}
