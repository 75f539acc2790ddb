import { option } from '../../../options/definition.ts'
import { readBoolean, readChoice, readText } from '../../../options/readers.ts'

/** Options of the CLI itself. They have flags only: no variable stands for them. */
export const cliOptions = {
  format: option('format', readChoice(['text', 'json']), {
    group: 'common',
    placeholder: 'text|json',
    default: 'text',
    help: 'How the result is written to standard output.',
  }),
  env_file: option('env_file', readText, {
    group: 'common',
    placeholder: 'file',
    help: 'Read variables such as `VADDY_TOKEN` from this file, one `NAME=value` a line. The environment beats it.',
  }),
  auth_key_file: option('auth_key_file', readText, {
    group: 'common',
    placeholder: 'file|-',
    help: 'Read the WebAPI key from this file, or from standard input (`-`).',
  }),
  quiet: option('quiet', readBoolean, {
    group: 'common',
    placeholder: 'switch',
    default: 'false',
    help: 'No progress: only warnings and errors go to standard error.',
  }),
  verbose: option('verbose', readBoolean, {
    group: 'common',
    placeholder: 'switch',
    default: 'false',
    help: 'More detail on standard error: each request, and the stack of what nobody foresaw.',
  }),
} as const

/** Options of single commands. */
export const commandOptions = {
  label: option('label', readText, {
    group: 'common',
    placeholder: 'text',
    help: 'Only crawls whose label contains this text.',
  }),
  yes: option('yes', readBoolean, {
    group: 'common',
    placeholder: 'switch',
    default: 'false',
    help: 'Yes, delete it. Nothing is deleted without this flag.',
  }),
} as const
