import { describe, expect, it } from 'vitest'
import { redactReport } from '../../src/gate/redact-report.ts'
import { createRedactor } from '../../src/kernel/redact.ts'
import { Secret } from '../../src/kernel/secret.ts'
import { catalogueOf, languages } from '../../src/messages/catalogues.ts'
import { formatFor } from '../../src/messages/format.ts'
import { message, say } from '../../src/messages/message.ts'
import { passed } from '../report/examples.ts'

const second = 1_000
const minute = 60 * second
const hour = 60 * minute

describe('numbers and durations', () => {
  it.each([
    ['en', ['45 ms', '1 min', '46 min 37 sec', '1 day 2 hr']],
    ['ja', ['45ミリ秒', '1分', '46分37秒', '1日2時間']],
    ['ko', ['45밀리초', '1분', '46분 37초', '1일 2시간']],
  ])('are written as in %s', (language, texts) => {
    const { duration } = formatFor(language)
    const durations = [45, minute, 46 * minute + 37 * second, 26 * hour + 5 * minute]
    expect(durations.map((each) => duration(each))).toEqual(texts)
  })

  it.each(languages)('never round a percentage up, nor a limit away (%s)', (language) => {
    const { percent } = formatFor(language)
    const values = [100, 99.9999, 99.95, 82.5, 33.3, 0.0009, 0]
    expect(values.map((value) => percent(value))).toEqual([
      '100%',
      '99.999%',
      '99.95%',
      '82.5%',
      '33.3%',
      '0%',
      '0%',
    ])
  })

  it.each([
    ['en', '1 hr 30 min'],
    ['ja', '1時間30分'],
    ['ko', '1시간 30분'],
  ])('are said in words where they are written as options are (%s)', (language, text) => {
    const { written } = formatFor(language)
    expect(written('1h30m')).toBe(text)
    for (const other of ['', 'soon', '1h 30', '30']) expect(written(other)).toBe(other)
  })

  it('follow the plural of the language', () => {
    const words = { one: ' alert', other: ' alerts' }
    expect([0, 1, 2, 1_234].map((each) => formatFor('en').count(each, words))).toEqual([
      '0 alerts',
      '1 alert',
      '2 alerts',
      '1,234 alerts',
    ])
  })
})

describe('a message within another', () => {
  const cause = message('network_lost', {
    host: 'api.vaddy.net',
    endpoint: 'POST /v2/scan',
    code: 'ECONNRESET',
  })
  const lost = message('reason_lost_start', { project: 'x', why: cause, searched: true })

  it.each(languages)('is said in the same language (%s)', (language) => {
    const catalogue = catalogueOf(language)
    expect(say(catalogue, lost)).toContain(say(catalogue, cause))
  })

  it('loses its secrets, and keeps its name, whatever the secret is', () => {
    const redact = createRedactor([new Secret('network_lost'), new Secret('ECONNRESET')])
    const { reason } = redactReport({ ...passed, reason: lost }, redact)
    expect(say(catalogueOf('en'), reason)).toContain(
      'The connection to api.vaddy.net broke (POST /v2/scan, ***)',
    )
  })
})
