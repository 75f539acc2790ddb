import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ConfigurationError } from '../../../src/kernel/errors.ts'
import { english } from '../../../src/messages/english.ts'
import { vaddyOptions } from '../../../src/sources/vaddy/options.ts'
import { readVaddyOptions } from '../../../src/sources/vaddy/read-options.ts'
import { given } from '../../support/vaddy/gate.ts'

const right = { user: 'me', auth_key: 'a-key-nobody-may-see', project_id: '6eb1f9fcbdb6a5a' }
const read = (inputs: Record<string, string>) => readVaddyOptions(given({ ...right, ...inputs }))
const problems = (inputs: Record<string, string>) => read(inputs).problems.map(english)

describe('the options of the VAddy gate', () => {
  it('have their defaults when only the required ones are given', () => {
    expect(read({}).options()).toMatchObject({
      max_alerts: 0,
      min_complete: 100,
      wait_timeout: 30 * 60_000,
      scan_timeout: 5 * 60 * 60_000,
      on_busy: 'wait',
      start: true,
      wait: true,
      on_stop: undefined,
      poll_interval: undefined,
    })
    expect(String(read({}).options().api_url)).toBe('https://api.vaddy.net/')
  })

  const bad: [name: string, inputs: Record<string, string>, says: string][] = [
    ['no user', { user: '' }, 'user is required and is empty.'],
    ['no key', { auth_key: ' ' }, 'auth_key is required and is empty. Set it from a secret'],
    [
      'a key with a line break',
      { auth_key: 'one\ntwo' },
      'auth_key contains a character that no HTTP header',
    ],
    ['a key with a typographic dash', { auth_key: 'one–two' }, 'auth_key contains a character'],
    ['no project', { project_id: '' }, 'project_id is required and is empty.'],
    ['a project with a slash', { project_id: 'a/b' }, 'project_id is "a/b"; allowed: letters, digits'],
    ['a crawl with letters', { crawl_id: '12a' }, 'crawl_id is "12a"; allowed: digits only.'],
    ['a negative crawl', { crawl_id: '-1' }, 'crawl_id is "-1"; allowed: digits only.'],
    ['both crawls', { crawl_id: '1', crawl_label: 'a' }, "crawl_id and crawl_label can't be given together"],
    [
      'lots of alerts',
      { max_alerts: 'lots' },
      'max_alerts is "lots"; allowed: a whole number from 0, or off.',
    ],
    ['half an alert', { max_alerts: '0.5' }, 'max_alerts is "0.5"'],
    ['fewer alerts than none', { max_alerts: '-1' }, 'max_alerts is "-1"'],
    ['an alert in hexadecimal', { max_alerts: '0x1' }, 'max_alerts is "0x1"'],
    [
      'a limit without a unit',
      { scan_timeout: '30' },
      'scan_timeout is "30"; allowed: a duration with a unit',
    ],
    ['a limit of none', { scan_timeout: '0s' }, 'scan_timeout is "0s"; allowed: at least'],
    ['a limit of years', { scan_timeout: '366d' }, 'scan_timeout is "366d"; allowed: at most 365d.'],
    ['a wait in words', { wait_timeout: 'forever' }, 'wait_timeout is "forever"; allowed: a duration'],
    [
      'a percentage over 100',
      { min_complete: '101' },
      'min_complete is "101"; allowed: a number from 0 to 100',
    ],
    ['a percent sign', { min_complete: '80%' }, 'min_complete is "80%"'],
    ['an unknown on_busy', { on_busy: 'queue' }, 'on_busy is "queue"; allowed: wait, skip, fail.'],
    ['an unknown on_stop', { on_stop: 'kill' }, 'on_stop is "kill"; allowed: cancel, leave.'],
    ['an unknown on_error', { on_error: 'ignore' }, 'on_error is "ignore"; allowed: fail, warn.'],
    ['an unknown language', { language: 'de' }, 'language is "de"; allowed: en, ja, ko.'],
    ['an unknown boolean', { wait: 'yes' }, 'wait is "yes"; allowed: true or false.'],
    [
      'an odd scan type',
      { scan_type: 'XSS;SQLI' },
      'scan_type contains "XSS;SQLI"; allowed: names of letters',
    ],
    ['a scan type that only upper-casing makes ASCII', { scan_type: 'xß' }, 'scan_type contains "xß"'],
    ['a scan type with a dotless i', { scan_type: 'sqlı' }, 'scan_type contains "sqlı"'],
    ['a word with the sign for kelvin', { on_busy: 's\u212aip' }, 'on_busy is "s'],
    ['a scan type of commas', { scan_type: ', ,' }, 'scan_type contains ", ,"'],
    ['a scan ID with a space', { scan_id: '1 2' }, 'scan_id is "1 2"; allowed: a scan ID'],
    ['start: false alone', { start: 'false' }, 'start: false needs scan_id, which is empty.'],
    ['an increase alone', { max_alert_increase: '1' }, 'max_alert_increase needs project_number'],
    [
      'a project number in words',
      { project_number: 'one' },
      'project_number is "one"; allowed: digits only.',
    ],
    [
      'plain http elsewhere',
      { api_url: 'http://api.vaddy.net' },
      'plain http would send the key unencrypted',
    ],
    ['a URL with a password', { api_url: 'https://me:secret@x.example' }, 'api_url is "https://***"'],
    [
      'a URL with a query',
      { api_url: 'https://x.example/?key=secret' },
      'api_url is "https://x.example/?***"',
    ],
    [
      'a URL with a port',
      { api_url: 'http://x.example:8080/v' },
      'api_url is "http://x.example:8080/v"; plain',
    ],
    ['no URL', { api_url: 'api.vaddy.net' }, 'api_url is "api.vaddy.net"; allowed: an https URL'],
    ['another scheme', { api_url: 'ftp://x.example' }, 'api_url is "ftp://x.example"'],
    ['a short interval', { poll_interval: '999ms' }, 'poll_interval is "999ms"; allowed: at least 1s.'],
    ['a hyphenated name', { 'max-alerts': '3' }, 'max-alerts is not an input; write max_alerts.'],
    ['a name run together', { crawlid: '3' }, 'crawlid is not an input; write crawl_id.'],
  ]

  it.each([
    'https://me:s3/cret@x.example',
    'https://me:s3?cret@x.example',
    'https://me:s3#cret@x.example',
    'https://me:s3@cret@x.example',
    'https://me:s3@cret',
    'https://s3cret:@x.example',
    'https://me:s3cret',
    'me:s3cret@x.example',
    'me:s3cret',
    '//me:s3cret@x.example',
    'https:\\\\me:s3cret@x.example',
    'https://x.example?s3=cret',
    'https://x.example/#s3cret',
    'https://x.example/?a=s3@cret',
    'http://x.example\n:s3cret',
  ])('the URL %j is refused without a part that may be a secret', (url) => {
    const [problem = '', ...others] = problems({ api_url: url })
    expect(others).toEqual([])
    expect(problem).toMatch(/^api_url is "[^"]*\*\*\*"; allowed/)
    expect(problem).not.toMatch(/s3|cret/)
  })

  it.each(bad)('%s is refused with its name and what is allowed', (_, inputs, says) => {
    const found = problems(inputs)
    expect(found).toHaveLength(1)
    expect(found[0]).toContain(says)
    expect(() => read(inputs).options()).toThrow(ConfigurationError)
  })

  it.each(['user', 'project_id', 'scan_id', 'crawl_label', 'scan_type', 'report_dir', 'ca_file', 'on_busy'])(
    'takes no secret for %s, and does not show it',
    (input) => {
      const secret = {
        auth_key: 'AKEYOFLETTERS0123456789',
        slack_webhook_url: 'https://a.example/services/T1/B2',
      }
      for (const [name, value] of Object.entries(secret)) {
        for (const text of [
          value,
          ` ${value}`,
          `my-${value}`,
          value.toLowerCase(),
          encodeURIComponent(value),
        ]) {
          const { problems: found, policy, values } = read({ ...secret, [input]: text })
          expect(found.map(english)).toContain(
            `${input} holds the value of ${name}, which goes nowhere else; allowed: anything but that.`,
          )
          expect(JSON.stringify([found, policy, values])).not.toContain(value)
        }
      }
    },
  )

  it('takes a part of a text for a secret only where that is long, and the whole text always', () => {
    expect(problems({ auth_key: 'scangate', report_dir: 'scangate-report' })).toEqual([])
    expect(problems({ auth_key: 'scangate', report_dir: 'scangate' })).toEqual([
      'report_dir holds the value of auth_key, which goes nowhere else; allowed: anything but that.',
    ])
  })

  it('reports every problem at once', () => {
    const inputs = { auth_key: '', crawl_id: 'x', crawl_label: 'y', max_alerts: 'lots', 'on-busy': 'skip' }
    expect(problems(inputs)).toEqual([
      expect.stringContaining('on-busy is not an input'),
      expect.stringContaining('auth_key is required'),
      expect.stringContaining('crawl_id is "x"'),
      expect.stringContaining('max_alerts is "lots"'),
      expect.stringContaining("crawl_id and crawl_label can't be given together"),
    ])
  })

  it.each([
    ['scan_type', 'xss, sqli\nXSS', ['XSS', 'SQLI']],
    ['crawl_id', '007', '7'],
    ['max_alerts', 'OFF', 'off'],
    ['wait', 'False', false],
    ['scan_timeout', '1h30m', 5_400_000],
    ['min_complete', '99.5', 99.5],
    ['on_busy', 'SKIP', 'skip'],
    ['crawl_label', '  login  ', 'login'],
    ['poll_interval', '1s', 1_000],
  ])('reads %s from %j', (name, text, value) => {
    expect(read({ [name]: text }).options()).toMatchObject({ [name]: value })
  })

  it('lets max_alert_increase replace max_alerts only where that is not given', () => {
    const increase = { max_alert_increase: '2', project_number: '1' }
    expect(read(increase).options().max_alerts).toBe('off')
    expect(read({ ...increase, max_alerts: '5' }).options().max_alerts).toBe(5)
  })

  it('lets a loopback address be plain and fast', () => {
    const { api_url: url } = read({ api_url: 'http://[::1]:8080', poll_interval: '1ms' }).options()
    expect(url.hostname).toBe('[::1]')
  })
})

describe('whatever is given as options', () => {
  const names = [...Object.keys(vaddyOptions), 'max-alerts', '__proto__', 'constructor', 'toString', '']
  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom(
      '',
      ' ',
      '0',
      '-0',
      '1e3',
      'true',
      'off',
      '5m',
      '\u0000',
      '::error::x',
      '{{ x }}',
      '\ud800',
    ),
    fc.stringMatching(/^\d{1,30}(ms|s|m|h|d)?$/),
    fc.webUrl(),
  )
  const anyInputs = fc
    .array(fc.tuple(fc.oneof(fc.constantFrom(...names), fc.string()), anyText), { maxLength: 40 })
    .map((pairs) => Object.fromEntries(pairs))

  it('is read or refused, never a crash, and every refusal is one line without the key', () => {
    fc.assert(
      fc.property(anyInputs, fc.stringMatching(/^[!-~]{12,30}$/), (inputs, key) => {
        const reading = readVaddyOptions(given({ ...inputs, auth_key: `${key}\u00e9` }))
        expect(reading.problems.length).toBeGreaterThan(0)
        for (const problem of reading.problems.map(english)) {
          expect(problem).toMatch(/^\P{Cc}{10,2000}$/u)
          expect(problem).not.toContain(key)
        }
        expect(JSON.stringify(reading.policy)).not.toContain(key)
        expect(reading.options).toThrow(ConfigurationError)
      }),
      { numRuns: 500 },
    )
  })

  it('means one thing: what is valid lies within its bounds', () => {
    fc.assert(
      fc.property(anyInputs, (inputs) => {
        const reading = readVaddyOptions(given({ ...inputs, ...right }))
        if (reading.problems.length > 0) return
        const options = reading.options()
        expect(options.max_alerts === 'off' || options.max_alerts >= 0).toBe(true)
        expect(options.min_complete >= 0 && options.min_complete <= 100).toBe(true)
        expect(options.scan_timeout > 0 && options.wait_timeout >= 0).toBe(true)
        expect(options.api_url.protocol === 'https:' || options.api_url.hostname !== '').toBe(true)
      }),
      { numRuns: 500 },
    )
  })
})
