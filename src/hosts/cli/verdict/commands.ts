import type { CliCommand } from '../core/command.ts'
import { judge } from './judge.ts'

/** The command of the verdict, which has no others beside it. */
export const verdictCommands: readonly CliCommand[] = [judge]
