import { execFileSync, spawnSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import { bashCompletion } from '../../../src/hosts/cli/completion/bash.ts'
import { fishCompletion } from '../../../src/hosts/cli/completion/fish.ts'
import { completionWords } from '../../../src/hosts/cli/completion/words.ts'
import { zshCompletion } from '../../../src/hosts/cli/completion/zsh.ts'
import { toyProgram } from './made-up-commands.ts'

const words = () => completionWords(toyProgram.commands, 'en', toyProgram.catalogueOf('en'))
const has = (shell: string) => spawnSync(shell, ['--version']).status === 0

async function bashOffers(...typed: string[]): Promise<string[]> {
  const script = `${bashCompletion(await words())}
COMP_WORDS=(scangate ${typed.map((word) => `'${word}'`).join(' ')})
COMP_CWORD=${typed.length}
_scangate
printf '%s\\n' "\${COMPREPLY[@]}"`
  return execFileSync('bash', ['-c', script], { encoding: 'utf8' }).trim().split('\n')
}

async function fishOffers(line: string): Promise<string[]> {
  const script = `${fishCompletion(await words())}\ncomplete -C ${JSON.stringify(line)}`
  const offers = execFileSync('fish', ['--no-config', '-c', script], { encoding: 'utf8' })
  return offers.split('\n').flatMap((offer) => offer.split('\t')[0] || [])
}

describe('completion of groups in groups', () => {
  test('offers what follows at each depth in bash', async () => {
    expect(await bashOffers('')).toEqual(['toy', 'bounce', '--help', '--version'])
    expect(await bashOffers('toy', '')).toEqual(['check', 'token', '--help'])
    expect(await bashOffers('toy', 'token', '')).toEqual(['create', 'run', 'old', '--help'])
    expect(await bashOffers('toy', 'token', 'old', '')).toEqual(['list', '--help'])
    expect(await bashOffers('toy', 'token', 'create', 'lo')).toEqual(['long'])
  })

  test('offers the values that a flag has in this command in bash', async () => {
    expect(await bashOffers('toy', 'check', '--level', '')).toEqual(['low', 'high'])
    expect(await bashOffers('toy', 'token', 'create', '--level', '')).toEqual(['one', 'two'])
  })

  test('leaves what stands behind -- to the shell in bash', async () => {
    const offers = await bashOffers('toy', 'token', 'run', '--', 'ech')
    expect(offers).toContain('echo')
    expect(await bashOffers('toy', 'token', 'run', '--', '--le')).toEqual([''])
  })

  test.runIf(has('fish'))('offers what follows at each depth in fish', async () => {
    expect(await fishOffers('scangate ')).toEqual(['bounce', 'toy'])
    expect(await fishOffers('scangate toy ')).toEqual(['check', 'token'])
    expect(await fishOffers('scangate toy token ')).toEqual(['create', 'old', 'run'])
    expect(await fishOffers('scangate toy token old ')).toEqual(['list'])
    expect(await fishOffers('scangate toy token create --level ')).toEqual(['one', 'two'])
  })

  test.runIf(has('zsh'))('is a script without mistakes in zsh, with a function a group', async () => {
    const script = zshCompletion(await words())
    const { status, stderr } = spawnSync('zsh', ['-f', '-n'], { input: script, encoding: 'utf8' })
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(script).toContain("    'token:Tokens of toys'\n")
    expect(script).toContain('        old) _scangate_toy_token_old ;;\n')
    expect(script).toContain('_scangate_toy_token_old() {\n')
    expect(script).toMatch(/create\) _arguments \\\n +'1:KIND:\(long short\)' \\\n +'2:OWNER: ' \\\n/)
    expect(script).toMatch(/check\) _arguments \\\n +'\*:PATH:_files' \\\n/)
    expect(script).toMatch(/run\) _arguments \\\n +'\*::command:_normal' \\\n/)
  })
})
