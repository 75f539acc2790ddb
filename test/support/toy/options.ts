import { commonOptions } from '../../../src/options/common.ts'
import { option, requiredOption } from '../../../src/options/definition.ts'
import * as read from '../../../src/options/readers.ts'
import { pickOptions } from '../../../src/options/table.ts'
import type { TranslatedHelp } from '../../../src/sources/descriptor.ts'

const own = {
  toy_key: requiredOption('toy_key', read.readHeaderSecret, {
    group: 'required',
    placeholder: 'key',
    secret: 'TOY_KEY',
    help: 'The key of the toy.',
  }),
  url: option('url', read.readApiUrl, {
    group: 'common',
    placeholder: 'url',
    default: 'https://toy.example.com',
    help: 'Where the toy is.',
  }),
}

/** The options of the toy gate. */
export const toyOptions = {
  ...own,
  max_level: option('max_level', read.readCount, {
    group: 'common',
    placeholder: 'count',
    default: '3',
    help: 'The highest level that passes.',
  }),
  ...commonOptions,
}

/** The options of the toy credential. */
export const toykeyOptions = {
  ...own,
  ...pickOptions(commonOptions, 'on_missing_secrets', 'language', 'ca_file'),
}

/** Made-up help in another language: the English one behind the language's name. */
export const helpIn =
  (options: Readonly<Record<string, { readonly help: string }>>, outputs: readonly string[]) =>
  async (language: string): Promise<TranslatedHelp> => ({
    optionHelp: Object.fromEntries(
      Object.entries(options).map(([name, { help }]) => [name, `${language}: ${help}`]),
    ),
    outputHelp: Object.fromEntries(outputs.map((name) => [name, `${language}: ${name}`])),
  })
