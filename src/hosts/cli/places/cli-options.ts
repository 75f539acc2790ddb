import { english } from '../../../messages/english.ts'
import { type Message, message } from '../../../messages/message.ts'
import { option } from '../../../options/definition.ts'
import { readBoolean, readChoice, readText } from '../../../options/readers.ts'
import type { OptionTable } from '../../../options/table.ts'

/** The help of an option of the command line, which every language has among its messages. */
export function saidHelp(said: Message): { readonly help: string; readonly said: Message } {
  return { help: english(said), said }
}

/** A flag for a file that holds one secret: `auth_key_file` for the option `auth_key`. */
export function secretFile(secret: string, help: Message) {
  const name = secretFileName(secret)
  return option(name, readText, { group: 'common', placeholder: 'file|-', ...saidHelp(help) })
}

/** The name of the setting that reads a secret from a file. */
export function secretFileName(secret: string): string {
  return `${secret}_file`
}

/** How a result may be written to standard output; which of them a command knows, it says itself. */
export type OutputFormat = 'text' | 'json' | 'csv' | 'markdown'

/** The flag that chooses how a result is written. */
export function formatFlag(formats: readonly OutputFormat[]) {
  return option('format', readChoice(formats), {
    group: 'common',
    placeholder: formats.join('|'),
    default: 'text',
    ...saidHelp(message('flag_format')),
  })
}

const format = formatFlag(['text', 'json'])

const quiet = option('quiet', readBoolean, {
  group: 'common',
  placeholder: 'switch',
  default: 'false',
  ...saidHelp(message('flag_quiet')),
})

const verbose = option('verbose', readBoolean, {
  group: 'common',
  placeholder: 'switch',
  default: 'false',
  ...saidHelp(message('flag_verbose')),
})

/** How much a command says on standard error. */
export const loudness = { quiet, verbose } as const

/**
 * Options of the CLI itself for the commands of a source; no variable stands for them. `variable` is one of the source's, as an
 * example for an env file.
 */
export function settingsFor(variable: string, secretFiles: OptionTable = {}) {
  const envFile = option('env_file', readText, {
    group: 'common',
    placeholder: 'file',
    ...saidHelp(message('flag_env_file', { variable })),
  })
  return { format, env_file: envFile, ...secretFiles, quiet, verbose } as const
}
