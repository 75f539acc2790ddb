import { message } from '../../../messages/message.ts'
import { type OptionDescription, option } from '../../../options/definition.ts'
import { readBoolean } from '../../../options/readers.ts'
import { pickOptions } from '../../../options/table.ts'
import { readPassword, readUser } from '../../../sources/fortify/option-readers.ts'
import { fortifyOptions } from '../../../sources/fortify/options.ts'
import type { EndingTexts } from '../help/exit-codes.ts'
import { formatFlag, type OutputFormat, saidHelp, secretFile, settingsFor } from '../places/cli-options.ts'

/** Options that every question to SSC needs. */
export const serverOptions = {
  ...pickOptions(fortifyOptions, 'url', 'timeout', 'language', 'ca_file'),
  // No input has it, so its help stands among the messages.
  allow_http: { ...fortifyOptions.allow_http, ...saidHelp(message('flag_fortify_allow_http')) },
}

/** Options of a command that SSC takes a password for, and nothing else. */
export const loginOptions = { ...pickOptions(fortifyOptions, 'username', 'password'), ...serverOptions }

/** Options of a command for which the token in use is enough. */
export const tokenOptions = { ...pickOptions(fortifyOptions, 'token'), ...serverOptions }

const leftOut = <D extends OptionDescription>(description: D) => ({
  ...description,
  group: 'common' as const,
})

/** Options of a command that gets on with either. */
export const eitherOptions = {
  username: option('username', readUser, leftOut(fortifyOptions.username)),
  password: option('password', readPassword, leftOut(fortifyOptions.password)),
  ...tokenOptions,
}

/** Options of a command that issues a token. */
export const issueOptions = {
  ...pickOptions(fortifyOptions, 'type', 'lifetime', 'description'),
  ...loginOptions,
}

const passwordFile = { password_file: secretFile('password', message('flag_fortify_password_file')) }
const tokenFile = { token_file: secretFile('token', message('flag_fortify_token_file')) }
const variable = 'FORTIFY_SSC_URL'

/** Settings of commands that need a password. */
export const loginSettings = settingsFor(variable, passwordFile)
/** Settings of commands that need a token. */
export const tokenSettings = settingsFor(variable, tokenFile)
/** Settings of commands that take either. */
export const eitherSettings = settingsFor(variable, { ...passwordFile, ...tokenFile })

/** The same for a command that knows more ways to write its result. */
export function settingsWithFormats<T extends object>(settings: T, formats: readonly OutputFormat[]) {
  return { ...settings, format: formatFlag(formats) }
}

/** The same for a command whose standard output belongs to another command. */
export function settingsWithoutFormat<T extends { readonly format: unknown }>(
  settings: T,
): Omit<T, 'format'> {
  const { format: _, ...others } = settings
  return others
}

/** A switch of a command's own. */
export function ownSwitch(name: string, help: Parameters<typeof saidHelp>[0]) {
  return option(name, readBoolean, {
    group: 'common',
    placeholder: 'switch',
    default: 'false',
    ...saidHelp(help),
  })
}

/** What exit codes of commands that ask SSC mean. */
export const answerExits: EndingTexts = { 4: message('exit_fortify_4') }
