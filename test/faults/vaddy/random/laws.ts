import { outcomes } from '../../../../src/gate/outcome.ts'
import type { Played } from './play.ts'
import type { RandomCase } from './random-case.ts'

/** What must hold of every run. Gives each law that is broken, in words. */
export function brokenLaws(one: RandomCase, played: Played): string[] {
  return Object.entries(laws)
    .filter(([, holds]) => !holds(one, played))
    .map(([law]) => law)
}

type Law = (one: RandomCase, played: Played) => boolean

/**
 * How many beginnings nobody can know of: starts that reach VAddy later than anybody looks, and, without the
 * results list, scans that somebody cancels before the first look.
 */
const unknowable = ({ faults, inputs }: RandomCase, { own }: Played) => {
  const late = faults.start.filter((fault) => fault?.kind === 'begin-late' && fault.ms > 10_000)
  const canceled = own.filter(({ canceledBy }) => canceledBy === 'somebody-else')
  return late.length + (inputs['project_number'] === undefined ? canceled.length : 0)
}

const savedIds = ({ run }: Played) =>
  new Set(run.checkpoints.flatMap((saved) => (saved.phase === 'running' && saved.own ? [saved.scanId] : [])))

const adoptedId = ({ run }: Played) =>
  run.report.facts.adopted === true ? run.report.facts.scan_id : undefined

const warned = ({ run }: Played, key: string) => run.report.warnings.some((warning) => warning.key === key)

const mayLetScansRun: readonly string[] = ['started']

const laws: Readonly<Record<string, Law>> = {
  'the outcome is one of the contract': (_, { run }) => outcomes.includes(run.report.outcome),

  'the reason is a sentence': (_, { run }) =>
    /^[^\n]{15,900}$/.test(run.reason) && !/undefined|\[object|NaN/.test(run.reason),

  'no run that is not a clear pass succeeds silently': (_, { run }) =>
    (run.report.conclusion === 'success') === (run.report.outcome === 'passed'),

  'what passed is one finished scan of the right crawl, complete, within the limit': (one, played) => {
    const { run, own, others } = played
    if (run.report.outcome !== 'passed') return true
    const scan = [...own, ...others].find(({ scanId }) => scanId === run.report.facts.scan_id)
    const limit =
      { off: Number.POSITIVE_INFINITY }[one.inputs['max_alerts'] ?? '0'] ??
      Number(one.inputs['max_alerts'] ?? 0)
    return (
      scan?.status === 'finish' &&
      scan.script.complete === 100 &&
      scan.script.scanCount > 0 &&
      scan.script.alertCount <= limit &&
      String(scan.crawlId) === (one.inputs['crawl_id'] ?? '30')
    )
  },

  'a scan that was not started by the run is judged only if that is said': (_, played) => {
    const { run, own } = played
    const id = run.report.facts.scan_id
    if (id === undefined) return true
    if (savedIds(played).has(String(id))) return own.some(({ scanId }) => scanId === id)
    return (
      adoptedId(played) === id && warned(played, 'notice_adopted') && run.log.text.includes('was adopted')
    )
  },

  'never two scans at once': (_, { mostAtOnce }) => mostAtOnce <= 1,

  'VAddy begins one scan for a run, not two': (one, played) =>
    played.own.length <= 1 + unknowable(one, played),

  'a start is sent three times at the most, but for those that certainly began nothing': (_, { requests }) =>
    requests.filter(({ operation, status }) => operation === 'start' && status !== 400 && status !== 429)
      .length <= 3,

  'the run knows one scan at the most': (_, played) => savedIds(played).size <= 1,

  'the ID is saved before the first poll': (_, { polledUnsaved }) => polledUnsaved === 0,

  'a scan whose ID arrived is over, or that is said': (one, played) => {
    const running = played.own.filter(
      ({ scanId, status }) => savedIds(played).has(scanId) && status === 'scanning',
    )
    return running.every(({ scanId }) => {
      if (mayLetScansRun.includes(played.run.report.outcome)) return true
      if (one.inputs['on_stop'] === 'leave') return warned(played, 'notice_left_running')
      const last = played.run.checkpoints.at(-1)
      const isLeftToPost = last?.phase === 'running' && last.scanId === scanId
      return isLeftToPost && warned(played, 'notice_cancel_failed')
    })
  },

  'post cancels what the run could not': (one, played) =>
    one.inputs['on_stop'] === 'leave' ||
    mayLetScansRun.includes(played.run.report.outcome) ||
    !played.ownAfterPost.some(({ scanId, status }) => savedIds(played).has(scanId) && status === 'scanning'),

  'a scan that began and whose ID never arrived is adopted, or said': (one, played) => {
    const { run, own } = played
    const known = savedIds(played)
    const lost = own.filter(({ scanId }) => !known.has(scanId) && scanId !== adoptedId(played))
    if (lost.length <= unknowable(one, played)) return true
    const isSaid = ['reason_lost_start', 'reason_aborted_maybe_running'].includes(run.report.reason.key)
    return isSaid && run.log.text.includes('start') && run.checkpoints.at(-1)?.phase === 'sending'
  },

  'whatever ends without knowing what became of its start says so': (_, { run }) => {
    const doubtful = run.checkpoints.at(-1)?.phase === 'sending'
    return doubtful === ['reason_lost_start', 'reason_aborted_maybe_running'].includes(run.report.reason.key)
  },

  'nothing is asked again after 401, 403 and 404': (_, { requests }) => {
    const first = requests.findIndex(
      ({ operation, status }) => operation !== 'cancel' && [401, 403, 404].includes(status ?? 0),
    )
    return first === -1 || requests.slice(first + 1).every(({ operation }) => operation === 'cancel')
  },

  'a refused cancel is not repeated': (_, { requests }) => {
    const refused = requests.findIndex(
      ({ operation, status }) => operation === 'cancel' && [400, 401, 403, 404].includes(status ?? 0),
    )
    return refused === -1 || !requests.slice(refused + 1).some(({ operation }) => operation === 'cancel')
  },

  'the key travels in the header only': (_, { requests }) =>
    requests.every(({ keyIn }) => keyIn === 'header'),

  'it ends within 7 s of being told to stop': (_, { stoppedWithin }) => (stoppedWithin ?? 0) <= 7_000,

  'it is aborted when it is told to stop, or had come to its end': (_, { run, stoppedWithin }) =>
    run.report.outcome === 'aborted' ? stoppedWithin !== undefined : true,

  'it ends': (_, { run }) => run.lasted <= 60 * 60_000,

  // poll_interval is a second at the least; now and then the results list is read as well.
  'it asks no more than the interval allows': (_, { run, requests }) =>
    requests.length <= 50 + run.lasted / 900,
}
