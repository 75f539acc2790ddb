import { completion } from './completion/completion.ts'
import type { CliCommand } from './core/command.ts'
import { demo } from './demo/demo.ts'
import { check, inspection, inspections } from './nhn/commands.ts'
import { cancel } from './vaddy/cancel.ts'
import { crawls } from './vaddy/crawls.ts'
import { deleteCrawl } from './vaddy/delete-crawl.ts'
import { doctor } from './vaddy/doctor.ts'
import { history } from './vaddy/history.ts'
import { result } from './vaddy/result.ts'
import { scan } from './vaddy/scan.ts'
import { simulate } from './vaddy/simulate.ts'
import { status } from './vaddy/status.ts'
import { wait } from './vaddy/wait.ts'

/** Every command, in the order of help. */
export const commands: readonly CliCommand[] = [
  scan,
  wait,
  doctor,
  status,
  result,
  cancel,
  crawls,
  history,
  deleteCrawl,
  check,
  inspections,
  inspection,
  simulate,
  demo,
  completion,
]
