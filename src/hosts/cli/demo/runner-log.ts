import type { Paint } from '../terminal/colour.ts'

/** Shows a step's output as GitHub's runner does: commands are carried out, masks hide what they name. */
export interface RunnerLog {
  /** Takes output as it comes, whole lines or not. */
  take(chunk: string): void
  /** Shows what is left of the last line. */
  end(): void
}

/** What shows a step's output. */
export interface RunnerLogSettings {
  readonly show: (line: string) => void
  readonly paint: Paint
  /** Makes text inert for a terminal. */
  readonly clean: (text: string) => string
  /** Whether debug lines are shown, as with the runner's own debug switch. */
  readonly debug: boolean
}

const command = /^::([a-z-]+)((?: [^:]*)?)::(.*)$/s
const styles = { error: 'red', warning: 'yellow', notice: 'cyan' } as const
const words = { error: 'Error:', warning: 'Warning:', notice: 'Notice:' } as const

/** Makes the log of one step (workflow commands: GitHub's documentation, «Workflow commands»). */
export function createRunnerLog({ show, paint, clean, debug }: RunnerLogSettings): RunnerLog {
  const masks: string[] = []
  let rest = ''
  const masked = (text: string) => clean(masks.reduce((line, mask) => line.replaceAll(mask, '***'), text))

  const takeLine = (line: string) => {
    const [, name = '', properties = '', data = ''] = command.exec(line) ?? []
    if (name === '') show(masked(line))
    else if (name === 'add-mask') {
      masks.push(unescaped(data))
      masks.sort((one, other) => other.length - one.length)
    } else if (name === 'debug') {
      if (debug) show(paint('dim', masked(unescaped(data))))
    } else if (name === 'error' || name === 'warning' || name === 'notice') {
      const [, title] = /title=([^,]*)/.exec(properties) ?? []
      const text = title === undefined ? data : `${title}: ${data}`
      show(`${paint(styles[name], words[name])} ${masked(unescaped(text))}`)
    }
  }
  return {
    take: (chunk) => {
      const lines = (rest + chunk).split('\n')
      rest = lines.pop() ?? ''
      for (const line of lines) takeLine(line)
    },
    end: () => {
      if (rest !== '') takeLine(rest)
      rest = ''
    },
  }
}

/** Undoes the escaping of the Actions toolkit. */
function unescaped(text: string): string {
  return text
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%25', '%')
}
