import type { Message } from '../../../messages/message.ts'
import type { ActResult, Course, Inputs, ShowLine } from './act.ts'

/** Something that should have come out, and whether it did. */
export interface Expectation {
  readonly text: Message
  readonly holds: boolean
}

/** What a step talks to while an act lasts. */
export interface Stage {
  /** What other jobs do before the step, where it lives on what they leave. */
  readonly before?: (show: ShowLine) => Promise<void>
  /** What the demo writes under `with:`. */
  readonly inputs: Inputs
  /** What else the job does, and how it ends, where that is more than the step and its post step. */
  readonly course?: Course
  /** Keys and tokens that must show nowhere, those that were given out meanwhile among them. */
  secrets(): readonly string[]
  /** Holds the step against what it should have done; the simulator is the witness of what the service saw. */
  examine(result: ActResult): readonly Expectation[]
  close(): Promise<void>
}

/** One run of the action. */
export interface Act {
  readonly title: Message
  readonly story: Message
  /** Starts what the step talks to. */
  begin(): Promise<Stage>
}

/** What the demo of a source shows. */
export interface Play {
  readonly title: Message
  readonly acts: readonly Act[]
  /** Outputs worth a look; the step sets more. */
  readonly shownOutputs: readonly string[]
  /** What it means that the secrets of a stage show nowhere. Default: that of a key. */
  readonly nowhere?: Message
  /** What to do next: a sentence, and the words behind the program's name that do it. */
  readonly next: readonly { readonly text: Message; readonly words: string }[]
}
