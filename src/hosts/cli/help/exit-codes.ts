import { catalogueOf } from '../../../messages/catalogues.ts'
import { type Catalogue, type Message, message, say } from '../../../messages/message.ts'

/** Every exit code that a command of ours may have. 2 always means the gate, and nothing else does. */
export const exitCodes = ['0', '1', '2', '3', '4', '5', '6', '7', '129', '130', '131', '143'] as const

/** An exit code, as text. */
export type ExitCode = (typeof exitCodes)[number]

/**
 * How a command may end: it judges, asks a service and writes the answer, checks that it could judge or, where there is
 * nothing to judge, that it would be served, runs until it is told to stop, or plays a piece.
 */
export type Endings = 'judges' | 'answers' | 'checks' | 'checks-access' | 'runs' | 'plays'

/** What exit codes mean. */
export type EndingTexts = { readonly [C in ExitCode]?: Message }

const stopped: EndingTexts = {
  129: message('exit_129'),
  130: message('exit_130'),
  131: message('exit_131'),
  143: message('exit_143'),
}

const failed: EndingTexts = {
  1: message('exit_1'),
  3: message('exit_3'),
}

const unanswered: EndingTexts = {
  4: message('exit_4'),
  5: message('exit_5'),
}

const textsOf: { readonly [E in Endings]: EndingTexts } = {
  judges: {
    ...failed,
    ...unanswered,
    ...stopped,
    0: message('exit_0_judges'),
    2: message('exit_2_judges'),
    6: message('exit_6_judges'),
  },
  checks: {
    ...failed,
    ...unanswered,
    ...stopped,
    0: message('exit_0_checks'),
    2: message('exit_2_checks'),
    6: message('exit_6_checks'),
  },
  'checks-access': { ...failed, ...unanswered, ...stopped, 0: message('exit_0_checks') },
  answers: { ...failed, ...unanswered, ...stopped, 0: message('exit_0_answers') },
  runs: { ...failed, 0: message('exit_0_runs') },
  plays: { ...failed, ...stopped, 0: message('exit_0_plays'), 1: message('exit_1_plays') },
}

/** The exit codes that a command can have, with their meaning there. */
export function exitCodesOf(
  { ends, exits }: { readonly ends: Endings; readonly exits?: EndingTexts },
  catalogue: Catalogue = catalogueOf('en'),
): (readonly [string, string])[] {
  const texts = { ...textsOf[ends], ...exits }
  return exitCodes.flatMap((code) => {
    const text = texts[code]
    return text === undefined ? [] : [[code, say(catalogue, text)] as const]
  })
}
