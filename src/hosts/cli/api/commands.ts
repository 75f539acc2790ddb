import type { CliCommand } from '../core/command.ts'
import { check } from './check.ts'
import { plan } from './plan.ts'
import { rules } from './rules.ts'

/** The commands of the API security check, in the order of help. */
export const apiCommands: readonly CliCommand[] = [check, plan, rules]
