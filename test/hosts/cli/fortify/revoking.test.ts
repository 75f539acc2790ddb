import { describe, expect, it } from 'vitest'
import { allVersions, expectNoToken, fortifyBench, tellsItsEnd } from './bench.ts'

describe.each(allVersions)('token revoke with SSC %s', (version) => {
  it('revokes the tokens that are named and no others', async () => {
    const { run, state } = await fortifyBench({ version, scenario: 'job' })
    const [kept, one, two] = state.tokens.live
    const ids = [one, two].map((token) => String(token?.id))
    const ended = await run(['token', 'revoke', ...ids, ids[0] ?? '', '--format', 'json'])
    expect(ended.exitCode).toBe(0)
    expect(ended.json).toMatchObject({ revoked: ids, failed: [] })
    const status = (token: typeof one) => state.tokens.all.find(({ id }) => id === token?.id)?.status
    expect([kept, one, two].map(status)).toEqual(['live', 'revoked', 'revoked'])
  })

  it('spares the token in use unless told otherwise', async () => {
    const { own, run, state } = await fortifyBench({ version, scenario: 'job' })
    const [inUse, other] = state.tokens.live
    const revoke = (...words: string[]) => run(['token', 'revoke', ...words], { variables: own })
    const spared = await revoke(String(inUse?.id), String(other?.id))
    expect(spared.exitCode).toBe(3)
    expect(spared.stderr).toContain('--self')
    expect(state.tokens.all.filter(({ status }) => status === 'revoked')).toEqual([])
    // Before 24.2 nobody can tell that the other one is not the token in use.
    const another = await revoke(String(other?.id))
    expect(another.exitCode).toBe(tellsItsEnd(version) ? 0 : 3)
    const meant = await revoke(String(inUse?.id), '--self')
    expect(meant.exitCode).toBe(0)
    expect(state.tokens.all.find(({ id }) => id === inUse?.id)?.status).toBe('revoked')
    // What lives no more is not in use.
    expect((await revoke(String(other?.id))).exitCode).toBe(tellsItsEnd(version) ? 4 : 0)
  })

  it('takes the value on standard input, in either spelling', async () => {
    const { own, run, state } = await fortifyBench({ version, scenario: 'job' })
    const [inUse, one, two] = state.tokens.live
    const revoke = async (value = '', ...words: string[]) => {
      const ended = await run(['token', 'revoke', '--value-stdin', ...words], {
        stdin: value,
        variables: own,
      })
      expectNoToken(state, ended)
      return ended
    }
    expect(await revoke(one?.decoded.reveal())).toMatchObject({
      exitCode: 0,
      stdout: 'The token is revoked.\n',
    })
    expect((await revoke(`${two?.encoded.reveal()}\n`)).exitCode).toBe(0)
    expect(state.tokens.all.filter(({ status }) => status === 'revoked')).toHaveLength(2)
    const spared = await revoke(inUse?.encoded.reveal())
    expect(spared.exitCode).toBe(3)
    expect(spared.stderr).toContain('--self')
    expect((await revoke('not-a-token')).exitCode).toBe(3)
    expect((await revoke('')).exitCode).toBe(3)
    expect((await revoke(inUse?.encoded.reveal(), '--self')).exitCode).toBe(0)
    expect(state.tokens.all.find(({ id }) => id === inUse?.id)?.status).toBe('revoked')
  })

  it('takes the value without a password where SSC does', async () => {
    const { run, state } = await fortifyBench({ version })
    const [one] = state.tokens.live
    const variables = { FORTIFY_SSC_USER: '', FORTIFY_SSC_PASSWORD: '' }
    const ended = await run(['token', 'revoke', '--value-stdin'], {
      stdin: one?.decoded.reveal() ?? '',
      variables,
    })
    expect(ended.exitCode).toBe(tellsItsEnd(version) ? 0 : 4)
    expect(state.tokens.live).toHaveLength(tellsItsEnd(version) ? 0 : 1)
  })
})

describe('token revoke', () => {
  it.each([
    [[], 'Give either IDs or --value-stdin'],
    [['--self'], 'Give either IDs or --value-stdin'],
    [['1963', '--value-stdin'], 'Give either IDs or --value-stdin'],
    [['1963', '0cb09f2c-c0a4-4147-8d83-e948cc74e7d4'], 'ID is "***"'],
    [['1963', 'all'], 'ID is "all"'],
  ])('sends nothing where it is not clear what is meant: %j', async (words, said) => {
    const { run, simulator } = await fortifyBench()
    const refused = await run(['token', 'revoke', ...words])
    expect(refused.exitCode).toBe(3)
    expect(refused.stderr).toContain(said)
    expect(simulator.requests).toEqual([])
  })

  it('goes on behind one that does not exist, and says so', async () => {
    const { run, state } = await fortifyBench({ scenario: 'job' })
    const ids = state.tokens.live.map(({ id }) => String(id)).slice(0, 2)
    const [first = '', second = ''] = ids
    const ended = await run(['token', 'revoke', first, '99999', second, '--format', 'json'])
    expect(ended.exitCode).toBe(4)
    expect(ended.json).toMatchObject({ outcome: 'refused', revoked: ids, failed: [{ id: '99999' }] })
    expect(ended.stderr).toMatch(/^error: Token 99999 is not revoked: What was asked for does not exist/m)
  })

  it('takes a revocation for done whose answer was lost', async () => {
    let lost = 0
    const { run, state } = await fortifyBench({
      faults: ({ operation }) => {
        if (operation !== 'delete-token' || lost > 0) return undefined
        lost += 1
        return { kind: 'reset-after' }
      },
    })
    const ended = await run(['token', 'revoke', '1963'])
    expect(ended).toMatchObject({ exitCode: 0, stdout: 'Token 1963 is revoked.\n' })
    expect(lost).toBe(1)
    expect(state.tokens.live).toEqual([])
  })

  it('says what it could not do where SSC is away', async () => {
    const { run, state } = await fortifyBench({ scenario: 'revoke-fails' })
    const ended = await run(['token', 'revoke', '1963'])
    expect(ended.exitCode).toBe(5)
    expect(state.tokens.live).toHaveLength(1)
  })

  it('wants a password for IDs', async () => {
    const { own, run, simulator } = await fortifyBench()
    const variables = { ...own, FORTIFY_SSC_USER: '', FORTIFY_SSC_PASSWORD: '' }
    const refused = await run(['token', 'revoke', '1963'], { variables })
    expect(refused.exitCode).toBe(3)
    expect(refused.stderr).toContain('FORTIFY_SSC_PASSWORD')
    expect(simulator.requests).toEqual([])
    const half = await run(['token', 'revoke', '1963'], { variables: { FORTIFY_SSC_PASSWORD: '' } })
    expect(half.exitCode).toBe(3)
    expect(half.stderr).toContain('password')
  })
})
