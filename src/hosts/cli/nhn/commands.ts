import type { CliCommand } from '../core/command.ts'
import { check } from './check.ts'
import { doctor } from './doctor.ts'
import { inspection } from './inspection.ts'
import { inspections } from './inspections.ts'

/** The commands of the NHN gate, in the order of help. */
export const nhnCommands: readonly CliCommand[] = [check, doctor, inspections, inspection]
