import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { renderSummary } from '../../src/report/markdown/markdown.ts'
import { failed } from '../report/examples.ts'
import { pages } from './pages.ts'

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex')
const picture = 'docs/images/job-summary.png'

describe("the READMEs' picture of a job summary", () => {
  it('shows the summary as it is now; if not, run node scripts/picture.mjs and look at it', () => {
    const shown = readFileSync('docs/images/job-summary.sha256', 'utf8').trim()
    expect(hashOf(renderSummary(failed, 'en'))).toBe(shown)
  })

  it('is an image, and stands in every README', () => {
    expect(readFileSync(picture).subarray(1, 4).toString()).toBe('PNG')
    const readmes = pages.filter(({ path }) => /^README(?:\.\w+)?\.md$/.test(path))
    expect(readmes.length).toBe(3)
    for (const { text } of readmes) expect(text).toContain(`](${picture})`)
  })
})
