import type { CliCommand } from './command.ts'
import { cancel } from './commands/cancel.ts'
import { completion } from './commands/completion.ts'
import { crawls } from './commands/crawls.ts'
import { deleteCrawl } from './commands/delete-crawl.ts'
import { demo } from './commands/demo.ts'
import { doctor } from './commands/doctor.ts'
import { history } from './commands/history.ts'
import { result } from './commands/result.ts'
import { scan } from './commands/scan.ts'
import { simulate } from './commands/simulate.ts'
import { status } from './commands/status.ts'
import { wait } from './commands/wait.ts'

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
  simulate,
  demo,
  completion,
]
