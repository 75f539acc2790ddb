import { ConfigurationError } from '../../../kernel/errors.ts'
import { requiredOption } from '../../../options/definition.ts'
import { readOptions } from '../../../options/read.ts'
import { readChoice } from '../../../options/readers.ts'
import { failureOf } from '../core/answer.ts'
import type { Call } from '../core/call.ts'
import type { CliCommand } from '../core/command.ts'
import { inCliWords } from '../core/problems.ts'
import { bashCompletion } from './bash.ts'
import { fishCompletion } from './fish.ts'
import { commandWords } from './words.ts'
import { zshCompletion } from './zsh.ts'

const shells = ['bash', 'zsh', 'fish'] as const
const scripts = { bash: bashCompletion, zsh: zshCompletion, fish: fishCompletion } as const

const own = {
  shell: requiredOption('shell', readChoice(shells), {
    group: 'common',
    placeholder: 'bash|zsh|fish',
    help: 'The shell that reads the script.',
  }),
}

/** `scangate completion`: a script that lets a shell complete commands, flags and values. */
export const completion: CliCommand = {
  path: ['completion'],
  summary: 'Print a script that completes commands and flags in your shell',
  description: 'Prints a completion script. It needs no Node while you type.',
  argument: { option: 'shell', shown: 'SHELL', help: 'bash, zsh or fish.', choices: shells },
  options: {},
  own,
  settings: {},
  examples: [
    {
      text: 'bash, now and in every new shell',
      line: "echo 'source <(scangate completion bash)' >> ~/.bashrc",
    },
    { text: 'zsh', line: "echo 'source <(scangate completion zsh)' >> ~/.zshrc" },
    { text: 'fish', line: 'scangate completion fish > ~/.config/fish/completions/scangate.fish' },
  ],
  ends: 'runs',
  run: async (call) => {
    try {
      const shell = shellOf(call)
      call.printer.text(scripts[shell](commandWords(call.commands)))
      return 0
    } catch (error) {
      const { exitCode, problems } = failureOf(error, call)
      for (const problem of problems) call.progress.log.error(problem)
      return exitCode
    }
  },
}

function shellOf({ command, given, problems }: Call): (typeof shells)[number] {
  const reading = readOptions(own, given)
  const [first, ...rest] = [...problems, ...inCliWords(reading.problems, command)]
  if (first !== undefined) throw new ConfigurationError([first, ...rest])
  return reading.values.shell ?? 'bash'
}
