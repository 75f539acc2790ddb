import { describe, expect, it } from 'vitest'
import { languages } from '../../src/messages/catalogues.ts'
import { renderHtml } from '../../src/report/html/html.ts'
import { renderJson } from '../../src/report/json.ts'
import { renderJunit } from '../../src/report/junit/junit.ts'
import { renderComment } from '../../src/report/markdown/comment.ts'
import { renderMarkdownFile, renderSummary } from '../../src/report/markdown/markdown.ts'
import { renderText } from '../../src/report/text.ts'
import { failed, hostile, incompleteWithWarning, misconfigured, passed } from './examples.ts'
import { badVerdict } from './verdicts.ts'

// Few on purpose: whoever changes what people read should have to look at it. Update with `npx vitest -u`.
const golden = (name: string) => `../golden/report/${name}`

describe('what people read', () => {
  it('is this job summary for a scan that passed', async () => {
    await expect(renderSummary(passed, 'en')).toMatchFileSnapshot(golden('passed.summary.md'))
  })

  it('is this job summary for a scan that failed, with its history', async () => {
    await expect(renderSummary(failed, 'en')).toMatchFileSnapshot(golden('failed.summary.md'))
  })

  it('is this job summary in Japanese', async () => {
    await expect(renderSummary(failed, 'ja')).toMatchFileSnapshot(golden('failed.summary.ja.md'))
  })

  it('is this job summary in Korean', async () => {
    await expect(renderSummary(failed, 'ko')).toMatchFileSnapshot(golden('failed.summary.ko.md'))
  })

  it('is this job summary for bad input against a simulator', async () => {
    await expect(renderSummary(misconfigured, 'en')).toMatchFileSnapshot(golden('misconfigured.summary.md'))
  })

  it('is this job summary when a server is hostile', async () => {
    await expect(renderSummary(hostile, 'en')).toMatchFileSnapshot(golden('hostile.summary.md'))
  })

  it('is this comment on a pull request', async () => {
    await expect(renderComment(failed, 'en')).toMatchFileSnapshot(golden('failed.comment.md'))
  })

  it('is this report.md, with the evidence', async () => {
    await expect(renderMarkdownFile(failed, 'en')).toMatchFileSnapshot(golden('failed.report.md'))
  })

  it('is this report.html', async () => {
    await expect(renderHtml(failed, 'en')).toMatchFileSnapshot(golden('failed.report.html'))
  })

  it('is this report.json', async () => {
    await expect(renderJson(failed, 'en')).toMatchFileSnapshot(golden('failed.report.json'))
  })

  it('is this junit.xml', async () => {
    await expect(renderJunit(failed, 'en')).toMatchFileSnapshot(golden('failed.junit.xml'))
  })

  it('is this text on a terminal', async () => {
    const text = renderText(incompleteWithWarning, 'en', { colour: false })
    await expect(text).toMatchFileSnapshot(golden('incomplete.txt'))
  })

  it.each(languages)('is this job summary for a verdict: %s', async (language) => {
    await expect(renderSummary(badVerdict, language)).toMatchFileSnapshot(
      golden(`verdict.summary.${language}.md`),
    )
  })

  it('is this report.html for a verdict', async () => {
    await expect(renderHtml(badVerdict, 'en')).toMatchFileSnapshot(golden('verdict.report.html'))
  })

  it('is this junit.xml for a verdict', async () => {
    await expect(renderJunit(badVerdict, 'en')).toMatchFileSnapshot(golden('verdict.junit.xml'))
  })

  it('is this text for a verdict', async () => {
    await expect(renderText(badVerdict, 'en', { colour: false })).toMatchFileSnapshot(golden('verdict.txt'))
  })
})
