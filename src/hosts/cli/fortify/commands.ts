import type { CliCommand } from '../core/command.ts'
import { applicationVersions } from './application-versions.ts'
import { audit } from './audit.ts'
import { check } from './check.ts'
import { create } from './create.ts'
import { doctor } from './doctor.ts'
import { extend } from './extend.ts'
import { list } from './list.ts'
import { revoke } from './revoke.ts'
import { rotate } from './rotate.ts'
import { run } from './run.ts'
import { types } from './types.ts'

/** The commands for tokens of Fortify SSC, in the order of help. */
export const fortifyCommands: readonly CliCommand[] = [
  run,
  create,
  list,
  check,
  extend,
  rotate,
  revoke,
  types,
  audit,
  applicationVersions,
  doctor,
]
