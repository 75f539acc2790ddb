/** Places and packages that a made-up file tries to import; each stands for its room. */
export const targets = [
  'messages/catalogues.ts',
  'messages/en/cli.ts',
  'kernel/clock.ts',
  'http/client.ts',
  'gate/report.ts',
  'options/table.ts',
  'report/view.ts',
  'report/html/page.ts',
  'sources/descriptor.ts',
  'sources/new/run.ts',
  'sources/new/part/run.ts',
  'sources/other/run.ts',
  'sources/other/source.ts',
  'simulator/server/log.ts',
  'simulator/new/state.ts',
  'simulator/new/part/state.ts',
  'simulator/other/state.ts',
  'hosts/network.ts',
  'hosts/registry.ts',
  'hosts/actions/state.ts',
  'hosts/cli/commands.ts',
  'hosts/cli/core/help.ts',
  'hosts/cli/places/flags.ts',
  'hosts/cli/terminal/colour.ts',
  'hosts/cli/doctor/findings.ts',
  'hosts/cli/completion/bash.ts',
  'hosts/cli/help/help.ts',
  'hosts/cli/demo/demo.ts',
  'hosts/cli/new/check.ts',
  'hosts/cli/other/check.ts',
  'hosts/library/bundle.ts',
  'index.ts',
  'a-new-room/any.ts',
  'node:fs',
  'undici',
  'undici/lib/any.js',
  'zod/mini',
  'yaml',
  'commander',
  '@actions/core',
] as const

const messages = ['messages/catalogues.ts', 'messages/en/cli.ts']
const pure = [...messages, 'kernel/clock.ts']
const report = ['report/view.ts', 'report/html/page.ts']
const below = [...pure, 'http/client.ts', 'gate/report.ts', 'options/table.ts']
const ownSource = ['sources/new/run.ts', 'sources/new/part/run.ts']
const otherSource = ['sources/other/run.ts', 'sources/other/source.ts']
const ownSimulator = ['simulator/new/state.ts', 'simulator/new/part/state.ts']
const simulators = ['simulator/server/log.ts', ...ownSimulator, 'simulator/other/state.ts']
const shared = ['hosts/network.ts', 'hosts/registry.ts']
const underHost = [...below, ...report, 'sources/descriptor.ts', ...shared]
const packages = ['node:fs', 'zod/mini', 'yaml', 'commander']
const cliCore = [
  'hosts/cli/core/help.ts',
  'hosts/cli/places/flags.ts',
  'hosts/cli/terminal/colour.ts',
  'hosts/cli/doctor/findings.ts',
  'hosts/cli/completion/bash.ts',
  'hosts/cli/help/help.ts',
]
const source = [...below, 'sources/descriptor.ts', ...ownSource, 'node:fs', 'zod/mini', 'yaml']
const simulator = ['kernel/clock.ts', 'simulator/server/log.ts', ...packages, 'undici', 'undici/lib/any.js']
const ofAllCommands = [...underHost, ...cliCore, ...packages]
const commandsOfSource = [
  ...underHost,
  ...ownSource,
  'simulator/server/log.ts',
  ...ownSimulator,
  ...cliCore,
  'hosts/cli/new/check.ts',
  ...packages,
]

/**
 * Which of the targets a file in a place may import: the arrows of the map in CONTRIBUTING.md. A place is a
 * pattern of `biome.json`, whose stars the test replaces with `new`, a name that no rule knows.
 */
export const mayImport: Readonly<Record<string, readonly string[]>> = {
  'src/messages/*.ts': messages,
  'src/messages/*/*.ts': messages,
  'src/kernel/*.ts': [...pure, 'node:fs'],
  'src/http/*': [...pure, 'http/client.ts', 'node:fs', 'undici', 'undici/lib/any.js', 'zod/mini'],
  'src/gate/*.ts': [...pure, 'gate/report.ts'],
  'src/options/*.ts': [...pure, 'gate/report.ts', 'options/table.ts', 'yaml'],
  'src/report/*.ts': [...pure, 'gate/report.ts', ...report],
  'src/report/*/*.ts': [...pure, 'gate/report.ts', ...report],
  'src/sources/*.ts': [...below, 'sources/descriptor.ts'],
  'src/sources/*/*.ts': source,
  'src/sources/*/*/*.ts': source,
  'src/simulator/server/*.ts': simulator,
  'src/simulator/*/*.ts': [...simulator, ...ownSimulator],
  'src/simulator/*/*/*.ts': [...simulator, ...ownSimulator],
  'src/hosts/*.ts': [...underHost, ...packages],
  'src/hosts/registry.ts': ['sources/descriptor.ts', 'sources/other/source.ts'],
  'src/hosts/actions/*.ts': [...underHost, 'hosts/actions/state.ts', ...packages, '@actions/core'],
  'src/hosts/cli/*.ts': [
    ...ofAllCommands,
    'hosts/cli/commands.ts',
    'hosts/cli/demo/demo.ts',
    'hosts/cli/new/check.ts',
    'hosts/cli/other/check.ts',
  ],
  'src/hosts/cli/core/*.ts': ofAllCommands,
  'src/hosts/cli/places/*.ts': ofAllCommands,
  'src/hosts/cli/terminal/*.ts': ofAllCommands,
  'src/hosts/cli/doctor/*.ts': ofAllCommands,
  'src/hosts/cli/completion/*.ts': ofAllCommands,
  'src/hosts/cli/help/*.ts': ofAllCommands,
  'src/hosts/cli/demo/*.ts': [
    ...underHost,
    ...simulators,
    'hosts/cli/core/help.ts',
    'hosts/cli/places/flags.ts',
    'hosts/cli/terminal/colour.ts',
    'hosts/cli/demo/demo.ts',
    ...packages,
  ],
  'src/hosts/cli/*/*.ts': commandsOfSource,
  'src/hosts/cli/*/*/*.ts': commandsOfSource,
  'src/hosts/library/*': [
    ...underHost,
    ...ownSource,
    ...otherSource,
    ...simulators,
    'hosts/library/bundle.ts',
    ...packages,
  ],
  'src/index.ts': [...pure, 'gate/report.ts', 'hosts/library/bundle.ts'],
}
