import { closeSync, constants, openSync } from 'node:fs'
import { describe, expect, it, onTestFinished } from 'vitest'
import { isListening, openEnd, startCli } from '../../support/cli.ts'
import { createFullPipe, createNamedPipe } from '../../support/named-pipe.ts'
import { createCliBench } from '../../support/vaddy/cli.ts'
import { endless } from '../../support/vaddy/stopping.ts'

const patient = { timeout: 60_000 }
const keyFrom = (file: string) => ['vaddy', 'scan', '--auth-key-file', file, '--format', 'json']

describe.skipIf(process.platform !== 'linux')('a signal while the committed CLI waits', () => {
  it.each([
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const)('for a key from standard input ends it: %s', async (signal, code) => {
    const { simulator, variables } = await createCliBench()
    const cli = startCli(keyFrom('-'), { variables: { ...variables, VADDY_TOKEN: '' }, stdin: openEnd })
    await expect.poll(() => isListening(cli), patient).toBe(true)
    cli.process.kill(signal)
    const { exitCode, stdout } = await cli.finished
    expect(exitCode).toBe(code)
    expect(JSON.parse(stdout)).toMatchObject({ outcome: 'aborted' })
    expect(simulator.requests).toEqual([])
  })

  it('for a key from a pipe ends it', async () => {
    const pipe = createNamedPipe()
    const { variables } = await createCliBench()
    const cli = startCli(keyFrom(pipe.path), { variables: { ...variables, VADDY_TOKEN: '' } })
    const writer = await pipe.readerAt()
    cli.process.kill('SIGTERM')
    expect((await cli.finished).exitCode).toBe(143)
    await writer.write('').catch(() => {})
  })
})

describe.skipIf(process.platform !== 'linux')('a reader of the progress that stands still', () => {
  const startUnread = (words: readonly string[], variables: Readonly<Record<string, string>>) => {
    const stderr = openSync(createFullPipe().path, constants.O_WRONLY | constants.O_NONBLOCK)
    onTestFinished(() => closeSync(stderr))
    return startCli(words, { variables, stderr })
  }

  it('keeps neither the result back nor the process alive', async () => {
    const { variables } = await createCliBench({ scenario: 'clean' })
    const { exitCode, stdout } = await startUnread(['vaddy', 'scan', '--format', 'json'], variables).finished
    expect(exitCode).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({ outcome: 'passed' })
  })

  it('does not keep a stopped scan from being canceled', async () => {
    const { simulator, variables } = await createCliBench(endless)
    const cli = startUnread(['vaddy', 'scan'], variables)
    const own = () => simulator.state.scans.filter(({ begunBy }) => begunBy === 'api')
    await expect.poll(() => own().length, patient).toBe(1)
    cli.process.kill('SIGTERM')
    expect((await cli.finished).exitCode).toBe(143)
    expect(own()).toMatchObject([{ status: 'canceled', canceledBy: 'api' }])
  })
})
