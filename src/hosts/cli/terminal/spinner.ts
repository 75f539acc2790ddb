import type { Output } from '../core/surroundings.ts'

/** A line on a terminal that moves. */
export interface Spinner {
  start(): void
  stop(): void
}

/** How often the text is made anew, in milliseconds; the frames move faster by themselves. */
const textInterval = 500

/**
 * Makes a spinner on a terminal whose text is asked for as time goes on. A text that is wider than the terminal
 * is cut: a line that wraps could not be taken away again.
 */
export async function createSpinner(terminal: Output, text: () => string): Promise<Spinner> {
  const [{ default: yoctoSpinner }, { default: widthOf }] = await Promise.all([
    import('yocto-spinner'),
    import('string-width'),
  ])
  const frame = 2
  const fitting = () => fitted(text(), Math.max(10, (terminal.columns || 80) - frame - 1), widthOf)
  // The signals are ours: the library would end the process before a scan is canceled.
  const spinner = yoctoSpinner({ stream: terminal as NodeJS.WriteStream, handleSignals: false })
  let timer: NodeJS.Timeout | undefined
  return {
    start: () => {
      spinner.start(fitting())
      timer = setInterval(() => {
        spinner.text = fitting()
      }, textInterval)
    },
    stop: () => {
      clearInterval(timer)
      spinner.stop()
    },
  }
}

/** Cuts text to a width in columns of a terminal, where some characters take two. */
export function fitted(text: string, width: number, widthOf: (text: string) => number): string {
  if (widthOf(text) <= width) return text
  const characters = [...text]
  while (characters.length > 0 && widthOf(characters.join('')) > width - 1) characters.pop()
  return `${characters.join('')}…`
}
