import { type Language, languages } from '../../../messages/catalogues.ts'
import { commonOptions } from '../../../options/common.ts'
import { Unreadable } from '../../../options/readers.ts'
import { variablesOf } from '../../../options/variables.ts'
import type { Source } from '../../../sources/descriptor.ts'
import type { Variables } from './surroundings.ts'
import { beforeDashes } from './words.ts'

/** The variable that chooses the language of every command; a source's own beats it. */
export const languageVariable = 'SCANGATE_LANGUAGE'

/**
 * Finds the language to speak before options are read, as for help and for what is no command: `--language`, the
 * variables of the source, `SCANGATE_LANGUAGE`, else English. A text that is no language is passed over.
 */
export function spokenLanguage(
  words: readonly string[],
  variables: Variables,
  source?: Pick<Source, 'variables'>,
): Language {
  const own = beforeDashes(words)
  const flagged = own.flatMap((word, index) =>
    word === '--language' ? (own[index + 1] ?? '') : (/^--language=(.*)$/s.exec(word)?.[1] ?? []),
  )
  const names = [...(source === undefined ? [] : variablesOf(source.variables, 'language')), languageVariable]
  const texts = [...flagged.reverse(), ...names.map((name) => variables[name] ?? '')]
  return texts.map(languageOf).find((language) => language !== undefined) ?? 'en'
}

function languageOf(text: string): Language | undefined {
  const read = commonOptions.language.read(text)
  return read instanceof Unreadable ? undefined : languages.find((language) => language === read)
}
