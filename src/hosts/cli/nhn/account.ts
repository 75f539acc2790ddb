import { message } from '../../../messages/message.ts'
import { pickOptions } from '../../../options/table.ts'
import { nhnOptions } from '../../../sources/nhn/options.ts'
import { settingsFor } from '../core/cli-options.ts'
import type { EndingTexts } from '../help/exit-codes.ts'

/** Options that every question to the service needs. */
export const accountOptions = pickOptions(
  nhnOptions,
  'app_key',
  'user_access_key_id',
  'secret_access_key',
  'token',
  'concurrency',
  'timeout',
  'language',
  'ca_file',
  'api_url',
  'oauth_url',
)

/** Settings of every command of the NHN gate. */
export const nhnSettings = settingsFor('NHN_APP_KEY')

/** What exit codes of commands that ask the service mean. */
export const answerExits: EndingTexts = { 4: message('exit_nhn_4') }
