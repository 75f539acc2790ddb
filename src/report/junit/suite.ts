import { attributes, xmlText } from './xml-text.ts'

/** How one test case ended, with the words for it. `null` is a pass. */
export interface Mark {
  readonly element: 'failure' | 'error' | 'skipped'
  readonly type: string
  readonly message: string
}

/** A test case; `output` is what it has to say in any case. */
export interface Case {
  readonly name: string
  readonly milliseconds: number
  readonly mark: Mark | null
  readonly output: string
}

/** Cases that belong together. */
export interface Suite {
  readonly name: string
  readonly cases: readonly Case[]
}

/** What a suite has besides its cases. */
export interface SuiteFrame {
  readonly milliseconds: number
  /** When it began, ISO 8601 in UTC. */
  readonly startedAt: string
  /** Lines of XML before and after the cases. */
  readonly before?: readonly string[]
  readonly after?: readonly string[]
}

/** Counts the cases of a kind. */
export function countOf(suites: readonly Suite[], element: Mark['element']): number {
  return suites.flatMap(({ cases }) => cases).filter(({ mark }) => mark?.element === element).length
}

/** Writes a suite as lines of XML. */
export function suiteLines(
  suite: Suite,
  { after = [], before = [], milliseconds, startedAt }: SuiteFrame,
): string[] {
  const given = {
    name: suite.name,
    tests: suite.cases.length,
    failures: countOf([suite], 'failure'),
    errors: countOf([suite], 'error'),
    skipped: countOf([suite], 'skipped'),
    time: inSeconds(milliseconds),
    // The format has no offset: the time is UTC.
    timestamp: startedAt.slice(0, 19),
  }
  return [
    `  <testsuite${attributes(given)}>`,
    ...before,
    ...suite.cases.flatMap((each) => caseLines(suite.name, each)),
    ...after,
    '  </testsuite>',
  ]
}

function caseLines(classname: string, { mark, milliseconds, name, output }: Case): string[] {
  const lines = [`    <testcase${attributes({ name, classname, time: inSeconds(milliseconds) })}>`]
  if (mark !== null) {
    const text = xmlText(mark.message)
    lines.push(
      `      <${mark.element}${attributes({ message: mark.message, type: mark.type })}>${text}</${mark.element}>`,
    )
  }
  if (output !== '') lines.push(`      <system-out>${xmlText(output)}</system-out>`)
  return [...lines, '    </testcase>']
}

/** Milliseconds as JUnit writes times. */
export function inSeconds(milliseconds: number): string {
  return (Math.max(0, milliseconds) / 1_000).toFixed(3)
}
