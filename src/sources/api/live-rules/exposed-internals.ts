/**
 * What shows that an error speaks of the program behind it: a closed list, each known from a stack that writes it. The
 * frames of stack traces stand at the beginning of a line; lengths are bounded, since a body comes from outside.
 */
const patterns: readonly RegExp[] = [
  // Java: «	at a.b.C.d(C.java:1)»
  /^[\s"',[]*at [\w$.<>/@-]{1,200}\([\w$-]{1,100}\.(?:java|kt|scala|groovy):\d{1,7}\)/,
  // Python
  /Traceback \(most recent call last\)/,
  // .NET: «   at N.M() in C:\x.cs:line 1»
  /^[\s"',[]*at [^\n]{1,200}\) in [^\n]{1,200}:line \d{1,7}/,
  // Node: «at f (/srv/x.js:1:2)», «at file:///srv/x.js:1:2»
  /^[\s"',[]*at [^()\n]{0,200}\((?:[A-Za-z]:\\|\/|file:|node:|webpack|\.{1,2}\/|<anonymous>)[^()\n]{0,200}:\d{1,7}:\d{1,7}\)/,
  /file:\/\/\/[^\s"'<>]/,
  // PHP: «in /srv/x.php on line 1»
  /\.(?:php|phtml|inc)\b[^\n]{0,60} on line \d{1,7}/,
  // Go
  /goroutine \d{1,9} \[/,
  // Debug pages: Django, Werkzeug, Ignition, Whoops, ASP.NET
  /\bDEBUG = True\b/,
  /\bWerkzeug Debugger\b/,
  /\b(?:window\.ignite|ignition-solutions|ignition\.config)\b|\bIgnition\\/i,
  /\bWhoops\\|\bWhoops! There was an error\b/,
  /\bServer Error in '\/[^\n']{0,200}' Application\b/,
  // Databases: PDO, Oracle, PostgreSQL
  /SQLSTATE\[/,
  /\bORA-\d{5}\b/,
  /\bsyntax error at or near\b/,
]

const longestLine = 600
const mostLines = 4_000

/**
 * Finds the first line of an error's body that shows what is behind it; `undefined` where none does. HTML and JSON are
 * undone before, as far as they hide the ends of lines.
 */
export function exposedLine(body: string): string | undefined {
  return linesOf(body).find((line) => patterns.some((pattern) => pattern.test(line)))
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
}

function linesOf(body: string): string[] {
  return body
    .replace(
      /<(?:b|i|em|strong|code|span|a|font|u|tt)\b[^<>]{0,200}>|<\/(?:b|i|em|strong|code|span|a|font|u|tt)>/gi,
      '',
    )
    .replace(/<!--|-->|<(?!anonymous>)[!/]?[a-z][^<>]{0,500}>/gi, '\n')
    .replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,6}));/gi, (whole, decimal, hex, name) => {
      if (name !== undefined) return entities[String(name).toLowerCase()] ?? whole
      const point = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal)
      return point <= 0x10ffff ? String.fromCodePoint(point) : whole
    })
    .replace(/\\[rn]/g, '\n')
    .replace(/\\t/g, '\t')
    .replace(/\\(["/])/g, '$1')
    .split(/[\r\n]+/)
    .slice(0, mostLines)
    .map((line) => line.slice(0, longestLine))
}
