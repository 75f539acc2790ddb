import type { CliCommand } from '../core/command.ts'
import { cancel } from './cancel.ts'
import { crawls } from './crawls.ts'
import { deleteCrawl } from './delete-crawl.ts'
import { doctor } from './doctor/doctor.ts'
import { history } from './history.ts'
import { latest } from './latest.ts'
import { result } from './result.ts'
import { scan } from './scan.ts'
import { status } from './status.ts'
import { wait } from './wait.ts'
import { whatIf } from './what-if.ts'

/** VAddy's commands, in the order of help. */
export const vaddyCommands: readonly CliCommand[] = [
  scan,
  wait,
  latest,
  doctor,
  status,
  result,
  cancel,
  crawls,
  history,
  whatIf,
  deleteCrawl,
]
