import { message } from '../../../messages/message.ts'
import { option } from '../../../options/definition.ts'
import { readTimeLimit } from '../../../sources/fortify/option-readers.ts'
import { saidHelp } from '../places/cli-options.ts'

/** How near an end may be. */
export const limitOptions = {
  warn: option('warn', readTimeLimit, {
    group: 'common',
    placeholder: 'duration',
    ...saidHelp(message('flag_fortify_warn')),
  }),
  fail: option('fail', readTimeLimit, {
    group: 'common',
    placeholder: 'duration',
    ...saidHelp(message('flag_fortify_fail')),
  }),
}
