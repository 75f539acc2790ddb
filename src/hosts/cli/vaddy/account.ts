import { message } from '../../../messages/message.ts'
import { pickOptions } from '../../../options/table.ts'
import { vaddyOptions } from '../../../sources/vaddy/options.ts'
import { secretFile, settingsFor } from '../places/cli-options.ts'

/** Options that every question to the API needs. */
export const accountOptions = pickOptions(vaddyOptions, 'user', 'auth_key', 'language', 'ca_file', 'api_url')

/** Settings of every VAddy command. */
export const vaddySettings = settingsFor('VADDY_TOKEN', {
  auth_key_file: secretFile('auth_key', message('flag_auth_key_file')),
})
