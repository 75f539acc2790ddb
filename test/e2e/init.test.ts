import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { catalogueOf, languages } from '../../src/messages/catalogues.ts'
import { hasTerminals, startInTerminal } from '../support/terminal.ts'

/** Starts `scangate init` in a terminal; it is to write a file of a folder that is gone at the end of the test. */
function start(...words: readonly string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'init-terminal-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const file = join(folder, 'pipeline.yml')
  const terminal = startInTerminal(['init', '--output', file, ...words], {})
  const sees = (text: string) => expect.poll(() => terminal.written(), { timeout: 30_000 }).toContain(text)
  return { ...terminal, file, sees }
}

describe.skipIf(!hasTerminals)(
  `scangate init in a terminal${hasTerminals ? '' : ' (skipped: no util-linux script)'}`,
  () => {
    it.each(languages)('asks, takes what is typed, and writes the pipeline: %s', async (language) => {
      const words = catalogueOf(language)
      const { file, finished, press, sees } = start('--language', language)
      await sees(words.init_ask_ci())
      press('gitlab\n')
      await sees(words.init_ask_source())
      press('1\n')
      await sees(words.init_ask_project_id())
      press('6eb1f9fcbdb6a5a\n')
      await sees(words.init_ask_crawl_label())
      press('\n')
      expect(await finished).toBe(0)
      await sees(words.init_left())
      const text = readFileSync(file, 'utf8')
      expect(text).toContain(`# ${words.init_comment_head()}\n`)
      expect(text).toContain('vaddy scan --project-id=6eb1f9fcbdb6a5a')
    })

    it('ends of Ctrl-C and leaves nothing behind', async () => {
      const { file, finished, press, sees } = start('--ci', 'jenkins')
      await sees(catalogueOf('en').init_ask_source())
      press('\u0003')
      expect(await finished).toBe(130)
      expect(existsSync(file)).toBe(false)
    })
  },
)
