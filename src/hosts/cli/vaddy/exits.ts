import { message } from '../../../messages/message.ts'
import type { EndingTexts } from '../help/exit-codes.ts'

/** What exit codes of commands that ask VAddy mean. */
export const answerExits: EndingTexts = { 4: message('exit_vaddy_4') }

/** What exit codes of the doctor mean. */
export const checkExits: EndingTexts = {
  ...answerExits,
  0: message('exit_vaddy_0_checks'),
  2: message('exit_vaddy_2_checks'),
  6: message('exit_vaddy_6_checks'),
}

/** What exit codes of commands that judge mean: they may have started a scan. */
export const judgeExits: EndingTexts = {
  ...answerExits,
  7: message('exit_vaddy_7'),
  129: message('exit_vaddy_129'),
  130: message('exit_vaddy_130'),
  131: message('exit_vaddy_131'),
  143: message('exit_vaddy_143'),
}

/** What exit codes of the command mean that starts scans. */
export const scanExits: EndingTexts = { ...judgeExits, 1: message('exit_vaddy_1') }
