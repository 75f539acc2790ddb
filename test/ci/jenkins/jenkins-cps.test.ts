import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { groovy, runGroovy } from './groovy.ts'
import {
  apiCases,
  apiStepFile,
  byName,
  cases,
  fortifyCases,
  fortifyStepFile,
  nhnCases,
  nhnStepFile,
  type Result,
  stepFile,
  verdictCases,
  verdictStepFile,
} from './step-cases.ts'

const jars = findJars()
const canRun = groovy !== undefined && jars.length > 0
const why = canRun ? '' : ' (skipped: groovy and groovy-cps are not both installed; .ci/run installs them)'
const input = Object.values(cases)

/**
 * groovy-cps is what runs pipelines in Jenkins: it turns a script into continuations, so that a build outlives
 * a restart of the controller. A real Jenkins is more than that, but this is where a script that runs in plain
 * Groovy usually breaks.
 */
describe.skipIf(!canRun)(`The Jenkins step in Jenkins' own engine${why}`, () => {
  let folder = ''
  let inCps: (Result & { restarts: number })[] = []

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'jenkins-cps-'))
    inCps = runGroovy('run-cases-in-cps.groovy', [stepFile], { input, jars }) as typeof inCps
  }, 60_000)
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('does what it does in plain Groovy, though it is saved and read back at every pipeline step', () => {
    const plain = byName(runGroovy('run-cases.groovy', [stepFile], { input }) as Result[])
    const outlived = byName(inCps.map(({ restarts: _, ...result }) => result))
    expect(outlived).toEqual(plain)
  })

  it.each([
    ['NHN Cloud', nhnStepFile, nhnCases],
    ['the API security check', apiStepFile, apiCases],
    ['a token of Fortify SSC', fortifyStepFile, fortifyCases],
    ['the verdict', verdictStepFile, verdictCases],
  ])(
    'does so for %s, too',
    (_, file, own) => {
      const both = { input: Object.values(own), jars }
      const plain = runGroovy('run-cases.groovy', [file], both) as Result[]
      const outlived = runGroovy('run-cases-in-cps.groovy', [file], both) as typeof inCps
      expect(withoutRandom(outlived.map(({ restarts: _, ...result }) => result))).toEqual(
        withoutRandom(plain),
      )
    },
    120_000,
  )

  it('is restarted at each of its steps, also inside the bodies of others', () => {
    for (const { restarts, steps } of inCps) expect(restarts).toBeGreaterThanOrEqual(steps.length)
  })

  it('would not get past this test if it kept something that cannot be saved', () => {
    const file = join(folder, 'matcher.groovy')
    writeFileSync(
      file,
      `Integer call(Map options) {
        def matcher = 'a' =~ /a/
        Integer code = sh(returnStatus: true, script: 'true')
        return matcher.count + code
      }`,
    )
    const one = [cases.passed]
    expect(runGroovy('run-cases.groovy', [file], { input: one })).toMatchObject([{ returned: 1 }])
    expect(() => runGroovy('run-cases-in-cps.groovy', [file], { input: one, jars })).toThrow(
      'NotSerializableException: java.util.regex.Matcher',
    )
  })
})

/** What came out, with one name for every file that has a random one. */
function withoutRandom(results: readonly Result[]): unknown {
  return JSON.parse(JSON.stringify(results).replace(/[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/g, 'random'))
}

/** groovy-cps and what it needs, where .ci/run has put them. */
function findJars(): string[] {
  const cache = process.env['XDG_CACHE_HOME'] ?? join(process.env['HOME'] ?? '', '.cache')
  const folder = join(process.env['SCANGATE_TOOLS'] ?? join(cache, 'scangate-tools'), 'groovy-cps-1.12')
  try {
    return readdirSync(folder).map((name) => join(folder, name))
  } catch {
    return []
  }
}
