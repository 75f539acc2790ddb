import { formatDuration } from '../../../kernel/duration.ts'
import { type Message, message, say } from '../../../messages/message.ts'
import type { Source } from '../../../sources/descriptor.ts'
import type { Invocation } from '../core/invocation.ts'
import { inertText } from '../terminal/printer.ts'
import { type ActResult, runAction, showsAny, usesLine } from './act.ts'
import type { Act, Expectation, Play, Stage } from './play.ts'
import { createScreen, type Screen } from './screen.ts'
import { summaryLines } from './summary-screen.ts'

/** Plays every act and says what came of each. Returns whether all ended as they should. */
export async function perform(invocation: Invocation, source: Source, play: Play): Promise<boolean> {
  const { acts, next, title } = play
  const { catalogue, surroundings } = invocation
  const { clock, command } = surroundings
  const screen = await createScreen(invocation)
  const said = (text: Message) => say(catalogue, text)
  const began = clock.monotonic()
  screen.line(said(title), 'bold')
  screen.line(said(message('demo_intro')))

  let isRight = true
  for (const act of acts) {
    const ending = await performAct(invocation, screen, source, act, play)
    isRight &&= ending
  }
  screen.gap()
  const time = formatDuration(clock.monotonic() - began)
  screen.line(
    said(isRight ? message('demo_right', { time, acts: acts.length }) : message('demo_wrong', { time })),
    'bold',
    signOf(isRight, screen),
  )
  if (isRight) {
    for (const { text, words } of next) {
      screen.line(said(text))
      screen.line(`    ${command} ${words}`, 'cyan')
    }
  }
  return isRight
}

function signOf(holds: boolean, { paint }: Screen): string {
  return holds ? paint('green', '✓') : paint('red', '✗')
}

/** Runs the action once and shows it. Returns whether it ended as it should. */
async function performAct(
  invocation: Invocation,
  screen: Screen,
  source: Source,
  { begin, story, title }: Act,
  { nowhere = message('demo_key_nowhere'), shownOutputs }: Play,
): Promise<boolean> {
  const { catalogue, surroundings } = invocation
  screen.gap()
  screen.line(say(catalogue, title), 'bold')
  screen.line(say(catalogue, story))
  const stage = await begin()
  surroundings.lastActs.add(stage.close)
  try {
    const result = await show(invocation, screen, source, stage, shownOutputs)
    const expectations: Expectation[] = [
      ...stage.examine(result),
      { text: nowhere, holds: !showsAny(result, stage.secrets()) },
    ]
    screen.gap()
    for (const { holds, text } of expectations) {
      screen.line(say(catalogue, text), undefined, `  ${signOf(holds, screen)}`)
    }
    return expectations.every(({ holds }) => holds)
  } finally {
    surroundings.lastActs.delete(stage.close)
    await stage.close()
  }
}

/** Shows the step while it runs, then its outputs and its job summary. */
async function show(
  invocation: Invocation,
  screen: Screen,
  source: Source,
  { before, course, inputs }: Stage,
  shownOutputs: readonly string[],
): Promise<ActResult> {
  const { catalogue, redact, verbose } = invocation
  const { boxed, boxWidth, heading, paint, widthOf } = screen
  const isSecret = (name: string) => source.options[name]?.secret !== undefined

  if (before !== undefined) {
    heading(say(catalogue, message('demo_heading_before')))
    await before(boxed)
  }
  heading(say(catalogue, message('demo_heading_step')))
  boxed(usesLine(source), 'dim')
  boxed('  with:', 'dim')
  for (const [name, value] of Object.entries(inputs)) {
    boxed(`    ${name}: ${isSecret(name) ? '***' : yamlOf(value)}`, 'dim')
  }
  const clean = (text: string) => inertText(text, redact)
  const settings = { show: boxed, paint, clean, debug: verbose }
  const result = await runAction(invocation, source, inputs, settings, course)

  heading(say(catalogue, message('demo_heading_outputs')))
  for (const name of shownOutputs) boxed(`${name}=${clean(result.main.outputs[name] ?? '')}`)

  if (result.main.summary === '') return result
  heading(say(catalogue, message('demo_heading_summary')))
  const chart = (values: string) => say(catalogue, message('demo_chart', { values }))
  const drawing = { paint, width: boxWidth, widthOf, chart }
  for (const line of summaryLines(result.main.summary, drawing)) boxed(line)
  return result
}

/** A value as it stands in a workflow, several lines as a block of them. */
function yamlOf(value: string): string {
  const lines = value.split('\n')
  return lines.length === 1 ? value : ['|', ...lines].join('\n      ')
}
