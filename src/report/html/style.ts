/** The look of `report.html`: calm, follows the reader's light or dark setting, and prints in black on white. */
export const reportStyle = `
:root {
  color-scheme: light dark;
  --text: #1f2328; --quiet: #59636e; --page: #f6f8fa; --card: #ffffff; --edge: #d1d9e0; --link: #0969da;
  --good: #1a7f37; --bad: #cf222e; --warning: #9a6700; --neutral: #0969da;
}
@media (prefers-color-scheme: dark) {
  :root {
    --text: #e6edf3; --quiet: #9198a1; --page: #0d1117; --card: #151b23; --edge: #3d444d; --link: #58a6ff;
    --good: #3fb950; --bad: #ff7b72; --warning: #d29922; --neutral: #58a6ff;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0; padding: 2rem 1rem 3rem; background: var(--page); color: var(--text);
  font: 1rem/1.6 system-ui, -apple-system, "Segoe UI", "Hiragino Sans", "Noto Sans CJK JP", "Noto Sans CJK KR", sans-serif;
}
/* Korean breaks between words, Japanese between phrases where the browser can tell them. */
html:lang(ko) { word-break: keep-all; }
html:lang(ja) { line-break: strict; word-break: auto-phrase; }
html:lang(ja) h1 { word-break: keep-all; }
html:lang(ko) body { font-family: system-ui, -apple-system, "Malgun Gothic", "Apple SD Gothic Neo", "Noto Sans CJK KR", sans-serif; }
main { max-width: 56rem; margin: 0 auto; }
header, section {
  background: var(--card); border: 1px solid var(--edge); border-radius: .5rem; padding: 1rem 1.5rem 1.25rem; margin-bottom: 1rem;
}
header { border-top: .4rem solid var(--tone); }
header p { margin: .5rem 0; font-size: 1.05rem; overflow-wrap: anywhere; }
.good { --tone: var(--good); } .bad { --tone: var(--bad); } .warning { --tone: var(--warning); } .neutral { --tone: var(--neutral); }
h1 { margin: .25rem 0 .5rem; font-size: 1.6rem; line-height: 1.3; overflow-wrap: anywhere; text-wrap: balance; }
h1 span, td > strong { color: var(--tone); }
h2 { margin: 0 0 .75rem; font-size: 1.1rem; }
.simulated { border: 2px dashed var(--warning); border-radius: .5rem; padding: .4rem .8rem; font-weight: 600; }
a { color: var(--link); }
a.button { display: inline-block; padding: .35rem .9rem; border: 1px solid var(--tone); border-radius: .4rem; color: var(--text); font-weight: 600; text-decoration: none; }
a.button:hover, a.button:focus-visible { text-decoration: underline; }
table { width: 100%; border-collapse: collapse; border: 0; font-size: .95rem; }
th, td { border: 0; border-bottom: 1px solid var(--edge); padding: .4rem .75rem .4rem 0; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
tbody tr:last-child > * { border-bottom: 0; }
thead th { color: var(--quiet); font-weight: 600; white-space: nowrap; }
td { min-width: 4.5rem; }
th, td.word { overflow-wrap: normal; }
tbody th { font-weight: 500; width: min(14rem, 35%); min-width: 6.5rem; }
th.number, td.number { text-align: right; font-variant-numeric: tabular-nums; width: auto; padding-right: 1.5rem; white-space: nowrap; }
td.number { min-width: 2.5rem; }
.status, .time, .word, td > strong { white-space: nowrap; }
.aside { color: var(--quiet); font-weight: 400; font-size: .9em; }
.limit { word-break: keep-all; overflow-wrap: normal; }
.wide { overflow-x: auto; }
.wide table { min-width: 46rem; }
summary { cursor: pointer; color: var(--quiet); }
section > table + details { margin-top: .75rem; }
details > table { margin-top: .5rem; }
ul { margin: 0; padding-left: 1.25rem; }
li + li { margin-top: .4rem; }
section > ul + *, section > table + ul { margin-top: .75rem; }
code { overflow-wrap: anywhere; }
code, pre { font: .88em/1.5 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; }
pre { margin: .4rem 0 0; padding: .6rem .9rem; background: var(--page); border: 1px solid var(--edge); border-radius: .4rem; overflow-x: auto; white-space: pre-wrap; overflow-wrap: anywhere; }
svg { width: 100%; height: auto; display: block; }
footer { color: var(--quiet); font-size: .85rem; text-align: center; }
@media (max-width: 30rem) {
  body { padding: .75rem .5rem 2rem; }
  header, section { padding: .75rem .9rem 1rem; }
  h1 { font-size: 1.35rem; }
  th, td { padding-right: .5rem; }
  th.number, td.number { padding-right: .75rem; }
  td { min-width: 0; }
  /* A long result breaks between its words, never within one nor after its sign. */
  td > strong { white-space: normal; word-break: keep-all; overflow-wrap: normal; }
  .stack thead, .stack td:empty { display: none; }
  .stack tr { display: block; padding: .5rem 0; border-bottom: 1px solid var(--edge); }
  .stack tr:last-child { border: 0; }
  .stack th, .stack td { display: block; width: auto; border: 0; padding: .1rem 0; }
  .stack [data-label]::before { content: attr(data-label); display: block; color: var(--quiet); font-size: .9em; }
}
@media print {
  :root { --text: #000; --quiet: #333; --page: #fff; --card: #fff; --edge: #999; --link: #000; }
  html { font-size: 9.5pt; }
  body { padding: 0; }
  header, section { border: 0; border-radius: 0; padding: .25rem 0; margin: 0; }
  header { border-top: .3rem solid var(--tone); }
  details::details-content { content-visibility: visible; block-size: auto; }
  .wide { overflow: visible; } .wide table { min-width: 0; }
  tr, pre, svg, li { break-inside: avoid-page; }
  h2 { break-after: avoid-page; }
  header a[href]::after { content: " (" attr(href) ")"; font-size: .85em; overflow-wrap: anywhere; }
}
`

/** The look of a fleet's heat map, which only a page with one has. */
export const fleetStyle = `.heat td.number { padding: .4rem .75rem; }
.heat th.number { padding-right: .75rem; }
.high { --heat: var(--bad); } .medium { --heat: var(--warning); } .low { --heat: var(--neutral); }
.heat-1 { background: color-mix(in srgb, var(--heat) 12%, transparent); }
.heat-2 { background: color-mix(in srgb, var(--heat) 22%, transparent); }
.heat-3 { background: color-mix(in srgb, var(--heat) 34%, transparent); font-weight: 700; }
section > p, li > p { margin: 0 0 .75rem; }
li > p { margin: .1rem 0 0; }
.heat th:last-child, .heat td:last-child { padding: .4rem 0 .4rem .75rem; }
.heat tbody th { width: auto; }
details > ul { margin: .4rem 0 .75rem; }
section > .heat + *, section > details + * { margin-top: .75rem; }
@media (max-width: 30rem) {
  .heat td.number { padding: .4rem; }
  .heat th.number { padding: .4rem .4rem .4rem 0; }
  .heat th:last-child, .heat td:last-child { padding-left: .5rem; }
}
@media print { .heat-1, .heat-2, .heat-3 { background: none; } }
`
