import { describe, expect, it } from 'vitest'
import { exposedLine } from '../../../src/sources/api/live-rules/exposed-internals.ts'

describe('an error that shows what is behind it', () => {
  it.each([
    ['Java', 'java.lang.NullPointerException\n\tat com.shop.Order.find(Order.java:42)\n'],
    ['Java within JSON', JSON.stringify({ status: 500, trace: 'java.lang.X: y\n\tat a.b.C.d(C.java:1)\n' })],
    ['Kotlin', '\tat com.shop.Order$find$1.invoke(Order.kt:7)'],
    ['Python', 'Traceback (most recent call last):\n  File "app.py", line 1'],
    ['Python within JSON', '{"detail":"Traceback (most recent call last):\\n  File \\"app.py\\""}'],
    ['.NET', '   at Shop.Orders.Find(Int32 id) in C:\\src\\Orders.cs:line 17'],
    ['Node', 'TypeError: x\n    at find (/srv/shop/order.js:42:17)'],
    ['Node on Windows', '    at Object.<anonymous> (C:\\srv\\order.js:42:17)'],
    [
      'Express, with entities and <br>',
      '<pre>Error: no<br> &nbsp; &nbsp;at file:///srv/app.js:2:48<br></pre>',
    ],
    ['Express, in parentheses', '<pre>Error<br> &#160; at next (/srv/node_modules/router.js:95:5)</pre>'],
    ['frames in a list of JSON', '["at f (node:internal/x:1:2)", "at g (/srv/y.js:3:4)"]'],
    ['PHP', 'Fatal error: Uncaught Error in /var/www/index.php:3 on line 3'],
    ['PHP with tags', '<b>Warning</b>: no in <b>/var/www/x.php</b> on line <b>12</b><br />'],
    ['Go', 'panic: no\n\ngoroutine 1 [running]:\nmain.main()'],
    ['Django', "<p>You're seeing this error because you have <code>DEBUG = True</code></p>"],
    ['Werkzeug', '<title>TypeError // Werkzeug Debugger</title>'],
    ['Ignition', '<script>window.ignite({})</script> window.ignite'],
    ['Whoops', '<title>Whoops! There was an error.</title>'],
    ['ASP.NET', "<h1>Server Error in '/' Application.</h1>"],
    ['PDO', '{"error":"SQLSTATE[42S02]: Base table or view not found"}'],
    ['Oracle', 'ORA-00942: table or view does not exist'],
    ['PostgreSQL', 'ERROR: syntax error at or near "FROM"'],
  ])('is known of %s', (_stack, body) => {
    expect(exposedLine(body)).toBeDefined()
  })

  it.each([
    [
      'in tags with attributes',
      '<b class="x">Warning</b>: no in <b id="y">/x.php</b> on <i class="z">line 3</i>',
    ],
    ['behind a tag that ends a line', '<p>no</p>at f (/srv/x.js:1:2)'],
    ['within a comment', '<p>no</p><!-- at f (/srv/x.js:1:2) -->'],
    ['behind a comment', 'no<!-- here -->at f (/srv/x.js:1:2)'],
    ['behind a tag with attributes', 'no<div class="stack" id="s">at f (/srv/x.js:1:2)'],
    ['with what only looks like a tag', 'at f (<anonymous>:1:2)'],
    ['with entities by name', 'at f (&lt;anonymous&gt;:1:2)'],
    ['with entities in capitals', 'at f (&LT;anonymous&GT;:1:2)'],
    ['with decimal entities', '&#97;t f (&#47;srv/x.js:1:2)'],
    ['with hexadecimal entities', '&#x61;t f (&#X2f;srv&#x00002F;x.js:1:2)'],
    ['beside entities that nobody knows', '&nobody; &copy; ORA-00942'],
    ['beside an entity of no character', '&#1114112; &#x110000; ORA-00942'],
    ['beside an entity of the last character', '&#x10ffff; ORA-00942'],
    ['with the slashes of JSON', '{"trace":"no\\n at f (\\/srv\\/x.js:1:2)"}'],
  ])('is known %s', (_, body) => {
    expect(exposedLine(body)).toBeDefined()
  })

  it('is shown as it was meant, whatever hid it', () => {
    expect(exposedLine('{"trace":"no\\n\\tat a.b.C.d(C.java:1)"}')).toBe('\tat a.b.C.d(C.java:1)"}')
    expect(exposedLine('&bullet;&copy;&amp; ORA-00942')).toBe('&bullet;&copy;& ORA-00942')
    expect(exposedLine('&#128169;&#x1F4A9; ORA-00942')).toBe('💩💩 ORA-00942')
  })

  it('is looked for in so many lines, and so much of each', () => {
    expect(exposedLine(`${'x\n'.repeat(3_999)}ORA-00942`)).toBe('ORA-00942')
    expect(exposedLine(`${'x\n'.repeat(4_000)}ORA-00942`)).toBeUndefined()
    expect(exposedLine(`ORA-00942 ${'x'.repeat(1_000)}`)).toHaveLength(600)
    expect(exposedLine(`${'x'.repeat(595)} ORA-00942`)).toBeUndefined()
  })

  it('is shown by the line that matched, and no other', () => {
    expect(exposedLine('customer 4711 not found\n\tat a.b.C.d(C.java:1)\nmore')).toBe(
      '\tat a.b.C.d(C.java:1)',
    )
  })

  it.each([
    '{"title":"Not found","status":404}',
    '{"detail":"The meeting is at noon (UTC 10:20:30)"}',
    '{"detail":"Unexpected token on line 1 column 5"}',
    '{"detail":"look at https://api.example.com/errors#12:30"}',
    '{"path":"/orders/at/home","timestamp":"2026-01-01T10:20:30Z"}',
    '<html><head><title>404 Not Found</title></head><body><center>nginx</center></body></html>',
    'You are at the end of the list (page 3:4)',
    '',
  ])('is none of %s', (body) => {
    expect(exposedLine(body)).toBeUndefined()
  })
})
