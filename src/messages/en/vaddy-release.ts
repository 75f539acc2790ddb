import { formatFor } from '../format.ts'

const format = formatFor('en')

/** What the VAddy gate says where a release rests on a scan that has run, and of the version that is deployed. */
export const vaddyReleaseMessages = {
  title_max_scan_age: (p: { observed: number; limit: number }) =>
    `scan ${format.duration(p.observed)} old, limit ${format.duration(p.limit)}`,
  title_scanned_after: (p: { observed: number; limit: number }) =>
    `scan ${format.duration(p.observed)} old, limit ${format.duration(p.limit)}`,
  title_deployed_version: (p: { observed: number; limit: number }) =>
    `${format.number(p.observed)} of ${format.count(p.limit, { one: ' look', other: ' looks' })} found the version`,

  check_max_scan_age: () => 'Age of the scan',
  check_scanned_after: () => 'Age of the scan, against scanned_after',
  check_deployed_version: () => 'Looks that found the same version',

  fact_expected_version: () => 'Expected version',
  fact_version_before: () => 'Answer of version_url before',
  fact_version_after: () => 'Answer of version_url after',

  reason_checked_latest: (p: { project: string }) =>
    `The newest scan of project ${p.project} could be judged: key, project, crawl and project number are in order.`,
  reason_no_scan_listed: (p: { project: string; crawl: string }) =>
    p.crawl === ''
      ? `VAddy lists no scan of project ${p.project}, so there is none to judge.`
      : `VAddy lists no scan of crawl ${p.crawl} of project ${p.project}, so there is none to judge.`,
  reason_scan_too_old: (p: { scan: string; age: number; limit: number }) =>
    `The newest scan, ${p.scan}, started ${format.duration(p.age)} ago; max_scan_age allows ${format.duration(p.limit)}.`,
  reason_scan_before: (p: { scan: string; started: string; deployed: string }) =>
    `The newest scan, ${p.scan}, started at ${p.started}; scanned_after asks for one that started after ${p.deployed}.`,
  reason_scan_from_future: (p: { scan: string; started: string; now: string }) =>
    `VAddy says that scan ${p.scan} started at ${p.started}, but it is ${p.now} now; that makes no sense.`,
  reason_scan_clocks_disagree: (p: { scan: string; started: string; server: string; own: string }) =>
    `VAddy's clock says ${p.server}, this machine's ${p.own}. The age of scan ${p.scan}, which started at ${p.started}, cannot be judged.`,
  reason_latest_unclear: (p: { scan: string }) =>
    `VAddy's list does not tell which scan is the newest: the start of ${p.scan} is missing, no time in ISO 8601, or that of another scan, too.`,
  reason_latest_missing: (p: { project: string }) =>
    `A scan of project ${p.project} was running and has ended, but VAddy's list has no new one. An older one is not judged in its place.`,
  reason_latest_contradicted: (p: { scan: string; field: string; listed: string; got: string }) =>
    `VAddy contradicts itself about scan ${p.scan}: ${p.field} is ${p.listed} in its list and ${p.got} in its result.`,
  reason_number_elsewhere: (p: { scan: string; number: string; asked: string; got: string }) =>
    `Scan ${p.scan}, the newest of project_number ${p.number}, is of project ${p.got} and not of ${p.asked}. Check project_number.`,
  reason_version_absent: (p: { expected: string }) =>
    `The answer of version_url does not contain "${p.expected}", the expect_version. Nothing was started.`,
  reason_version_unreadable: (p: { why: string }) =>
    `The version that is deployed could not be read before the scan, so nothing was started. ${p.why}`,
  reason_version_changed: () =>
    'version_url answered differently after the scan than before it: the application was deployed anew meanwhile, so the scan describes neither version.',
  reason_count_of_other_version: () =>
    'What was scanned need not be what is deployed, so a count within the limit proves nothing.',
  reason_version_gone: (p: { expected: string }) =>
    `After the scan the answer of version_url no longer contains "${p.expected}", the expect_version, so the scan need not describe it.`,
  reason_version_unread: (p: { why: string }) =>
    `The version that is deployed could not be read after the scan, so nobody knows whether the scan describes it. ${p.why}`,

  log_latest: (p: { scan: string; started: string }) =>
    `The newest scan is ${p.scan}, which started at ${p.started}.`,
  log_looking_for_latest: () => 'Looking again whether the scan that has ended is listed.',
  log_version_before: (p: { digest: string }) => `Before the scan version_url answers ${p.digest}.`,

  next_scan_newer: () =>
    'Find out why no newer scan has run. To start one instead, leave out scan_id: latest with its limits.',
  next_scan_after_deployment: () =>
    'Scan once more after the deployment, or leave out scan_id: latest with its limits to start a scan here.',
  next_name_scan: () =>
    "Look at the project's scans in VAddy's console; to judge a certain one, name it with scan_id.",
  next_deploy_first: () =>
    'Run the gate after the deployment has come to its end, and compare expect_version with what version_url answers.',
  next_check_version_url: () =>
    'Check version_url from the machine that runs the gate: it must answer with status 200 and no redirect, without a login.',
  next_scan_undisturbed: () =>
    'Scan again, and keep deployments away meanwhile: give both jobs one concurrency group.',
} as const
