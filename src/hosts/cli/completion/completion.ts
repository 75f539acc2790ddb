import { refuseProblems } from '../../../kernel/errors.ts'
import { message } from '../../../messages/message.ts'
import { requiredOption } from '../../../options/definition.ts'
import { type OptionValues, readOptions } from '../../../options/read.ts'
import { readChoice } from '../../../options/readers.ts'
import type { CliCommand } from '../core/command.ts'
import { failWith } from '../core/failure.ts'
import type { Invocation } from '../core/invocation.ts'
import { inCliWords } from '../core/problems.ts'
import { saidHelp } from '../places/cli-options.ts'
import { bashCompletion } from './bash.ts'
import { fishCompletion } from './fish.ts'
import { completionWords } from './words.ts'
import { zshCompletion } from './zsh.ts'

const shells = ['bash', 'zsh', 'fish'] as const
const scripts = { bash: bashCompletion, zsh: zshCompletion, fish: fishCompletion } as const

const own = {
  shell: requiredOption('shell', readChoice(shells), {
    group: 'common',
    placeholder: 'bash|zsh|fish',
    ...saidHelp(message('flag_shell')),
  }),
}

/** `scangate completion`: a script that lets a shell complete commands, flags and values. */
export const completion: CliCommand = {
  path: ['completion'],
  summary: message('completion_summary'),
  description: message('completion_description'),
  operands: [{ option: 'shell', shown: 'SHELL', help: message('completion_shell'), choices: shells }],
  options: {},
  own,
  settings: {},
  examples: [
    {
      text: message('completion_example_bash'),
      line: "echo 'source <(scangate completion bash)' >> ~/.bashrc",
    },
    {
      text: message('completion_example_zsh'),
      line: "echo 'source <(scangate completion zsh)' >> ~/.zshrc",
    },
    {
      text: message('completion_example_fish'),
      line: 'scangate completion fish > ~/.config/fish/completions/scangate.fish',
    },
  ],
  ends: 'runs',
  run: async (invocation) => {
    const { catalogue, language, printer, program } = invocation
    try {
      const { shell } = valuesOf(invocation)
      printer.text(scripts[shell](await completionWords(program.commands, language, catalogue)))
      return 0
    } catch (error) {
      return failWith(error, invocation)
    }
  },
}

function valuesOf({ command, given, problems }: Invocation): OptionValues<typeof own> {
  const reading = readOptions(own, given)
  refuseProblems([...problems, ...inCliWords(reading.problems, command)])
  return reading.values as OptionValues<typeof own>
}
