import { describe, expect, test } from 'vitest'
import { startedAs } from '../../../../src/hosts/cli/core/started-as.ts'

describe('the command that starts scangate again', () => {
  test.each([
    ['node dist/cli.cjs', '/home/me/scangate/dist/cli.cjs', '/home/me/scangate', {}],
    [
      'node dist/cli.cjs',
      '/home/me/scangate/dist/cli.cjs',
      '/home/me/scangate',
      { INIT_CWD: '/home/me/scangate' },
    ],
    ['node /home/me/scangate/dist/cli.cjs', '/home/me/scangate/dist/cli.cjs', '/home/me/shop', {}],
    [
      'node /home/me/scangate/dist/cli.cjs',
      '/home/me/scangate/dist/cli.cjs',
      '/home/me/scangate',
      { INIT_CWD: '/home/me/scangate/docs' },
    ],
    ['node "my clone/dist/cli.cjs"', '/home/me/my clone/dist/cli.cjs', '/home/me', {}],
    ['node tools/a+b@1/dist/cli.cjs', '/home/me/tools/a+b@1/dist/cli.cjs', '/home/me', { INIT_CWD: '' }],
    ['node "$HOME.cjs"', '/home/me/$HOME.cjs', '/home/me', {}],
    ['scangate', '/usr/local/bin/scangate', '/home/me', {}],
    ['node node_modules.old/cli.cjs', '/home/me/node_modules.old/cli.cjs', '/home/me', {}],
    ['node dist/scangate.cjs', '/home/me/dist/scangate.cjs', '/home/me', { npm_command: 'run-script' }],
    ['npx scangate', '/home/me/.npm/_npx/1/node_modules/.bin/scangate', '/home/me', { npm_command: 'exec' }],
    ['npx scangate', '/home/me/.cache/cli.cjs', '/home/me', { npm_command: 'exec' }],
    ['npx scangate', '/home/me/shop/node_modules/.bin/scangate', '/home/me/shop', {}],
  ])('is %s for %s in %s', (command, script, folder, variables) => {
    expect(startedAs(script, folder, variables)).toBe(command)
  })
})
