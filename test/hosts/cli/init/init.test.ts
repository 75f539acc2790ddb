import { readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { AbortedError } from '../../../../src/kernel/errors.ts'
import { catalogueOf, languages } from '../../../../src/messages/catalogues.ts'
import { message } from '../../../../src/messages/message.ts'
import { rehearse } from '../run-cli.ts'
import { emptyFolder, initiate, neededFlags, typing, usualFiles } from './written.ts'

const vaddy = ['--ci', 'github', '--source', 'vaddy', ...neededFlags.vaddy]
const workflow = usualFiles.github('vaddy')
const isEmpty = (folder: string) => readdirSync(folder).length === 0

describe('scangate init without a terminal', () => {
  test('names every flag that is missing, those of each source while none is named, and writes nothing', async () => {
    const run = await initiate([])
    expect(run.exitCode).toBe(3)
    for (const flag of [
      '--ci',
      '--source',
      '--project-id',
      '--region',
      '--target',
      '--allowed-hosts',
      '--openapi',
    ])
      expect(run.stderr).toContain(flag)
    expect(isEmpty(run.folder)).toBe(true)
  })

  test('names only the flags of the source that is named', async () => {
    const run = await initiate(['--source', 'api', '--openapi', 'none'])
    expect(run.exitCode).toBe(3)
    expect(run.stderr).toContain('Give --ci --target --allowed-hosts.')
    expect(run.stderr).not.toContain('--region')
  })

  test('writes the workflow by flags alone, and says what is left to do by hand', async () => {
    const run = await initiate(vaddy)
    expect(run.exitCode).toBe(0)
    expect(run.file(workflow)).toContain("project_id: '6eb1f9fcbdb6a5a'")
    expect(run.stdout).toContain('gh secret set VADDY_TOKEN\n')
    expect(run.stdout).toContain('gh variable set VADDY_USER\n')
    expect(run.stdout).toContain('scangate vaddy doctor --project-id 6eb1f9fcbdb6a5a\n')
    expect(readdirSync(join(run.folder, '.github/workflows'))).toEqual(['scangate-vaddy.yml'])
  })

  test('of an API check in Jenkins says which credential may be stored, and which line then takes it', async () => {
    const run = await initiate(['--ci', 'jenkins', '--source', 'api', ...neededFlags.api])
    expect(run.exitCode).toBe(0)
    expect(run.file('Jenkinsfile')).toMatch(
      /scangateApi\(\n +\/\/ For protected.*\n +\/\/ credentialsId: 'api-check',\n/,
    )
    expect(run.stdout).toMatch(
      /Only for protected operations: add a credential with the ID api-check: .*credentialsId/,
    )
    expect(run.stdout).not.toContain('API_CHECK_CREDENTIAL')
  })

  test.each([
    [
      'a bad project and a moving reference, both at once',
      ['--project-id', 'a b', '--reference', 'v1'],
      ['project_id', 'v1'],
    ],
    [
      'a flag of another source',
      ['--project-id', 'a', '--region', 'KR1'],
      ['--region means nothing for vaddy'],
    ],
    [
      'an expression that GitHub would replace',
      ['--project-id', 'a', '--crawl-label', `$${'{'}{ github.token }}`],
      ['expression'],
    ],
  ])('refuses %s', async (_, words, said) => {
    const run = await initiate(['--ci', 'github', '--source', 'vaddy', ...words])
    expect(run.exitCode).toBe(3)
    for (const part of said) expect(run.stderr).toContain(part)
    expect(isEmpty(run.folder)).toBe(true)
  })

  test('refuses a commit where the npm package is installed, which has releases only', async () => {
    const commit = ['--reference', 'a'.repeat(40)]
    const gitlab = await initiate(['--ci', 'gitlab', '--source', 'vaddy', ...neededFlags.vaddy, ...commit])
    expect(gitlab).toMatchObject({ exitCode: 3, stderr: expect.stringContaining('releases only') })
    const jenkins = await initiate(['--ci', 'jenkins', '--source', 'api', ...neededFlags.api, ...commit])
    expect(jenkins.file('Jenkinsfile')).toContain(`@Library('scangate@${'a'.repeat(40)}') _\n`)
    const github = await initiate([...vaddy, ...commit])
    expect(github.file(workflow)).toContain(`uses: scangate-dev/scangate@${'a'.repeat(40)}\n`)
  })

  test('takes a URL with a line break in it for what it is, although a browser would drop the break', async () => {
    const target = 'https://api.example.com/\nx: y'
    const run = await initiate([
      ...['--ci', 'github', '--source', 'api', '--target', target],
      ...['--allowed-hosts', 'api.example.com', '--openapi', 'none'],
    ])
    expect(run.exitCode).toBe(3)
    expect(isEmpty(run.folder)).toBe(true)
  })
})

describe('The file that scangate init writes', () => {
  test('replaces no other without --force, and says so before anybody is asked', async () => {
    const folder = emptyFolder()
    writeFileSync(join(folder, 'Jenkinsfile'), 'mine')
    const words = ['--ci', 'jenkins', '--source', 'vaddy']
    const asked = await initiate(words, { folder, ...typing('6eb1f9fcbdb6a5a', '') })
    expect(asked).toMatchObject({ exitCode: 3, stderr: expect.stringContaining('--force') })
    expect(asked.stderr).not.toContain('> ')
    expect(asked.file('Jenkinsfile')).toBe('mine')
    const forced = await initiate([...words, ...neededFlags.vaddy, '--force'], { folder })
    expect(forced.exitCode).toBe(0)
    expect(forced.file('Jenkinsfile')).toContain('scangateVaddy(')
    expect(readdirSync(folder)).toEqual(['Jenkinsfile'])
  })

  test('follows no link, not even with --force', async () => {
    const folder = emptyFolder()
    writeFileSync(join(folder, 'elsewhere'), 'mine')
    symlinkSync('elsewhere', join(folder, 'Jenkinsfile'))
    const run = await initiate(['--ci', 'jenkins', '--source', 'vaddy', ...neededFlags.vaddy, '--force'], {
      folder,
    })
    expect(run.exitCode).toBe(3)
    expect(readFileSync(join(folder, 'elsewhere'), 'utf8')).toBe('mine')
  })

  test('leaves nothing behind where it can not be written', async () => {
    const folder = emptyFolder()
    writeFileSync(join(folder, 'file'), '')
    const run = await initiate([...vaddy, '--output', 'file/inside.yml'], { folder })
    expect(run.exitCode).toBe(3)
    expect(readdirSync(folder)).toEqual(['file'])
  })

  test('holds no key: what is one is refused as an answer, and those of the environment do not get there', async () => {
    const key = 'a-key-of-the-environment'
    const variables = { VADDY_TOKEN: key, VADDY_USER: 'me' }
    const refused = await initiate([...vaddy.slice(0, 4), '--project-id', key], { variables })
    expect(refused.exitCode).toBe(3)
    expect(refused.stderr).not.toContain(key)
    expect(isEmpty(refused.folder)).toBe(true)
    const written = await initiate([...vaddy, '--no-doctor'], { variables })
    expect(written.exitCode).toBe(0)
    expect(written.file(workflow) + written.stdout + written.stderr).not.toContain(key)
  })

  test.each(languages)('has its comments, and its reports, in the chosen language: %s', async (language) => {
    const run = await initiate([...vaddy, '--language', language])
    expect(run.exitCode).toBe(0)
    const text = run.file(workflow)
    expect(text).toContain(`# ${catalogueOf(language).init_comment_head()}\n`)
    expect(text.includes(`language: '${language}'`)).toBe(language !== 'en')
    expect(run.stdout).toContain(catalogueOf(language).init_left())
  })
})

describe('scangate init on a terminal', () => {
  test('asks for everything, takes names and numbers, and asks again until an answer can be used', async () => {
    const run = await initiate([], typing('9', '1', 'VADDY', 'not an id!', '', '6eb1f9fcbdb6a5a', ''))
    expect(run.exitCode).toBe(0)
    const { en } = { en: catalogueOf('en') }
    expect(run.stderr).toContain(en.init_ask_one_of_these())
    expect(run.stderr).toContain(en.init_ask_needed())
    expect(run.stderr).toContain('not an id!')
    expect(run.file(workflow)).not.toContain('crawl_label')
  })

  test('asks only for what no flag says', async () => {
    const run = await initiate(['--ci', 'gitlab', '--source', 'nhn'], typing('KR1 KR2'))
    expect(run.exitCode).toBe(0)
    expect(run.stderr.match(/^> /gm)).toHaveLength(1)
    expect(run.file('.gitlab-ci.yml')).toContain("'--region=KR1, KR2'".replaceAll("'", "''"))
  })

  test('offers the host of the target, which Enter alone consents to', async () => {
    const words = ['--ci', 'github', '--source', 'api', '--no-doctor']
    const run = await initiate(words, typing('https://api.example.com:8443/v1', '', 'openapi.yaml'))
    expect(run.exitCode).toBe(0)
    const text = run.file(usualFiles.github('api'))
    expect(text).toContain("allowed_hosts: 'api.example.com:8443'")
    expect(text).toContain('actions/checkout@')
  })

  test('writes nothing where the answers end too soon', async () => {
    const run = await initiate([], typing('github', 'vaddy'))
    expect(run.exitCode).toBe(3)
    expect(run.stderr).toContain('Nothing was written.')
    expect(isEmpty(run.folder)).toBe(true)
  })

  test('writes nothing after Ctrl-C, and ends with its exit code although the terminal says nothing more', async () => {
    const stop = new AbortController()
    let isOver = false
    const stdin = {
      isTTY: true,
      async *[Symbol.asyncIterator]() {
        yield 'github\n'
        stop.abort(new AbortedError(message('reason_aborted', { signal: 'SIGINT' }), 'SIGINT'))
        await new Promise(() => {})
      },
      destroy: () => {
        isOver = true
      },
    }
    const run = await initiate([], { stdin, isWatched: true, signal: stop.signal })
    expect(run.exitCode).toBe(130)
    expect(isOver).toBe(true)
    expect(isEmpty(run.folder)).toBe(true)
  })
})

describe("The source's doctor", () => {
  test('runs before anything is written, where the environment has a key', async () => {
    const { variables } = await rehearse()
    const run = await initiate(vaddy, { variables })
    expect(run.exitCode).toBe(0)
    expect(run.stdout).toContain(catalogueOf('en').doctor_would_start())
    expect(run.stdout).not.toContain('vaddy doctor --project-id')
    expect(run.file(workflow)).not.toContain('127.0.0.1')
  })

  test('keeps the file from being written where the gate would not run, with its own exit code', async () => {
    const { variables } = await rehearse()
    const run = await initiate(vaddy, { variables: { ...variables, VADDY_TOKEN: 'another-key' } })
    expect(run.exitCode).toBe(4)
    expect(run.stderr).toContain('--no-doctor')
    expect(isEmpty(run.folder)).toBe(true)
    const written = await initiate([...vaddy, '--no-doctor'], { variables: { VADDY_TOKEN: 'another-key' } })
    expect(written.exitCode).toBe(0)
  })

  test('reads an env file, of which nothing gets into the pipeline', async () => {
    const { variables } = await rehearse()
    const folder = emptyFolder()
    const lines = Object.entries(variables).map(([name, value]) => `${name}=${value}`)
    writeFileSync(join(folder, 'vaddy.env'), lines.join('\n'))
    const run = await initiate([...vaddy, '--env-file', 'vaddy.env'], { folder })
    expect(run.exitCode).toBe(0)
    expect(run.stdout).toContain(catalogueOf('en').doctor_would_start())
    for (const name of ['VADDY_TOKEN', 'VADDY_API_URL'])
      expect(run.file(workflow)).not.toContain(variables[name])
  })

  test('of the API check shows what would be sent, and sends nothing', async () => {
    const run = await initiate(['--ci', 'gitlab', '--source', 'api', ...neededFlags.api])
    expect(run.exitCode).toBe(0)
    expect(run.stdout).toContain('https://api.example.com/')
  })
})
