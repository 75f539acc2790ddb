import { ConfigurationError } from '../../../kernel/errors.ts'
import { type Message, message, say } from '../../../messages/message.ts'
import type { TextSource } from '../../bounded-file.ts'
import type { Invocation } from '../core/invocation.ts'
import { inertText } from '../terminal/printer.ts'

/** Asks questions on a terminal, one after the other. */
export interface Asker {
  /** Shows a line. */
  tell(said: Message): void
  /**
   * Asks, and returns the answer without spaces around it; an empty one is empty text. Rejects with the reason of the
   * signal, and with a `ConfigurationError` where no more answers come.
   */
  ask(question: Message): Promise<string>
  /** Stops reading. Whatever is being waited for, the process may end. */
  close(): void
}

/** Makes an asker where there is a terminal to ask on; `undefined` where there is none. */
export function askerOf({ catalogue, surroundings }: Invocation): Asker | undefined {
  const { signal, stderr, stdin } = surroundings
  if (!stdin.isTTY || !stderr.isTTY) return undefined
  // The terminal itself edits the line and makes a signal of Ctrl-C; we read whole lines.
  const lines = linesOf(stdin)
  const shown = (said: Message) => inertText(say(catalogue, said), (text) => text)
  return {
    tell: (said) => void stderr.write(`${shown(said)}\n`),
    ask: async (question) => {
      stderr.write(`${shown(question)}\n> `)
      const { done, value } = await unlessAborted(lines.next(), signal)
      if (!done) return value.trim()
      stderr.write('\n')
      throw new ConfigurationError([message('init_problem_no_answer')])
    },
    close: () => void stdin.destroy?.(),
  }
}

/** Longer lines are no answers, in characters; terminals end them sooner. */
const longestLine = 64 * 1_024

async function* linesOf(input: TextSource): AsyncGenerator<string, undefined> {
  const decoder = new TextDecoder()
  let rest = ''
  for await (const chunk of input) {
    rest += typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true })
    const lines = rest.split(/\r\n|[\r\n]/)
    rest = lines.pop() ?? ''
    yield* lines
    if (rest.length > longestLine) return undefined
  }
  return undefined
}

function unlessAborted<T>(waited: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const giveUp = () => reject(signal.reason)
    if (signal.aborted) giveUp()
    signal.addEventListener('abort', giveUp, { once: true })
    waited.then(resolve, reject).finally(() => signal.removeEventListener('abort', giveUp))
  })
}
