import { describe, expect, it } from 'vitest'
import {
  renderHtml,
  renderJson,
  renderJunit,
  renderMarkdown,
  renderText,
  scanVaddy,
} from '../../../src/index.ts'
import { startRehearsal } from './bench.ts'

const renderers = { renderHtml, renderJson, renderJunit, renderMarkdown, renderText }

async function failedReport(language?: 'ja') {
  const { account } = await startRehearsal({ scenario: 'vulnerable' })
  return scanVaddy({ ...account, language })
}

describe('the renderers', () => {
  it.each(Object.entries(renderers))(
    '%s writes in the language of the run unless told otherwise',
    async (_, render) => {
      const report = await failedReport('ja')
      expect(render(report)).toBe(render(report, { language: 'ja' }))
      expect(render(report)).toContain('3件')
      expect(render(report, { language: 'en' })).toContain('The scan found 3 alerts; max_alerts allows 0.')
    },
  )

  it.each(Object.entries(renderers))(
    '%s writes a report that has been JSON in between',
    async (_, render) => {
      const report = await failedReport()
      expect(render(JSON.parse(JSON.stringify(report)))).toBe(render(report))
    },
  )

  it('writes colours only where they are asked for', async () => {
    const report = await failedReport()
    expect(renderText(report)).not.toContain('\u001b')
    expect(renderText(report, { colour: true })).toContain('\u001b[')
  })
})
