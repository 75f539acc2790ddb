import { message } from '../../../messages/message.ts'
import { settingsFor } from '../places/cli-options.ts'

/** Settings of every command of the API security check. */
export const apiSettings = settingsFor('API_CHECK_CREDENTIAL')

/** What exit codes of commands that may fetch a document mean. */
export const documentExits = { 4: message('exit_api_4') } as const
