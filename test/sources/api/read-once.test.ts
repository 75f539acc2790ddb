import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { api } from '../../../src/sources/api/source.ts'
import { plainContext } from '../../support/plain-context.ts'
import { RecordingLogger } from '../../support/recording-logger.ts'
import { VirtualClock } from '../../support/virtual-clock.ts'

it('A check whose files were looked through for problems does not read and parse them again', async () => {
  const read: string[] = []
  const readFile = async (path: string) => {
    read.push(path)
    return path.endsWith('.yaml') ? readFileSync('test/sources/api/petstore.yaml', 'utf8') : '[]'
  }
  const inputs = {
    target: 'http://127.0.0.1:9',
    openapi: 'petstore.yaml',
    ignore_file: 'ignore.yml',
    dry_run: 'true',
  }
  const reading = api.read(
    Object.fromEntries(Object.entries(inputs).map(([name, text]) => [name, { text, from: 'input' }])),
  )
  const clock = new VirtualClock()
  expect(await reading.fileProblems?.({ readFile, now: clock.now() })).toEqual([])
  const report = await reading.run({
    ...plainContext(),
    http: { request: () => Promise.reject(new Error('nothing is sent')) },
    clock,
    log: new RecordingLogger(),
    readFile,
  })
  expect(report.outcome).toBe('checked')
  expect(read).toEqual(['petstore.yaml', 'ignore.yml'])
})
