import {
  always,
  atEach,
  atFirst,
  endless,
  ends,
  gatewayPage,
  type PeerGroup,
  scanOf,
  second,
} from './peer-case.ts'

const sixSeconds = scanOf({ durationMs: 6 * second })

/** What happens while a scan runs. */
export const runningCases: PeerGroup = {
  title: 'While the scan runs',
  cases: [
    {
      id: 'poll-502',
      title: 'One 502 with HTML while the scan runs',
      why: 'In the hours that a scan takes, some gateway restarts.',
      must: 'green',
      scenario: sixSeconds,
      faults: atFirst('result', { kind: 'status', status: 502, body: gatewayPage }),
      scangate: always(ends(0)),
    },
    {
      id: 'poll-429',
      title: 'One 429 while the scan runs',
      why: 'Several jobs behind one address ask at the same time.',
      must: 'green',
      scenario: sixSeconds,
      faults: atFirst('result', {
        kind: 'status',
        status: 429,
        headers: { 'retry-after': '1' },
        body: '{"error_message":"Too Many Requests"}',
      }),
      scangate: always(ends(0)),
    },
    {
      id: 'poll-reset',
      title: 'One connection is reset while the scan runs',
      why: 'A firewall forgets a connection that was silent for a while.',
      must: 'green',
      scenario: sixSeconds,
      faults: atFirst('result', { kind: 'reset' }),
      scangate: always(ends(0)),
    },
    {
      id: 'poll-portal',
      title: 'One web page with status 200 while the scan runs',
      why: "A proxy's page about maintenance or a log-in, once.",
      must: 'either',
      scenario: scanOf({ durationMs: 30 * second }),
      faults: atFirst('result', { kind: 'html' }),
      limitMs: 120 * second,
      scangate: always(ends(0)),
    },
    {
      id: 'poll-502-lasting',
      title: 'Polling is broken (502) for as long as anybody asks',
      why: 'A real outage: the start went through, the answers do not.',
      must: 'red',
      scenario: endless,
      faults: atEach('result', { kind: 'status', status: 502, body: gatewayPage }),
      limitMs: 420 * second,
      scangate: always(ends(5)),
    },
    {
      id: 'poll-silent',
      title: 'One poll is never answered',
      why: 'A load balancer keeps the connection to a server that is gone. Without a time limit of its own a client waits for ever.',
      must: 'either',
      scenario: sixSeconds,
      faults: atFirst('result', { kind: 'hang' }),
      limitMs: 200 * second,
      scangate: always(ends(0)),
    },
    {
      id: 'never-ends',
      title: 'The scan does not end',
      why: 'It waits for an application that answers no more. The runner kills the job after hours, and the scan stays.',
      must: 'red',
      scenario: endless,
      scanTimeout: '20s',
      scangate: always(ends(6)),
    },
  ],
}

/** Somebody else scans the project. */
export const busyCases: PeerGroup = {
  title: 'The project is busy',
  cases: [
    {
      id: 'busy',
      title: "Somebody else's scan runs for 10 s more",
      why: 'VAddy runs one scan of a project at a time, and two branches are pushed in the same minute. Whoever is red here for no fault of the code learns to ignore red.',
      must: 'green',
      scenario: { ...scanOf(), busyForMs: 10 * second },
      limitMs: 90 * second,
      scangate: always(ends(0)),
    },
    {
      id: 'race',
      title: 'The look says free, but somebody else is faster by a moment and scans for 8 s',
      why: 'Between a look and a start there is always a moment.',
      must: 'green',
      scenario: { ...scanOf(), busyForMs: 8 * second },
      faults: atFirst('runcheck', { kind: 'body', body: () => '{"running_process":0}' }),
      limitMs: 90 * second,
      scangate: always(ends(0)),
    },
  ],
}

const killed = { exits: ['SIGKILL'], starts: 1, left: 0 }

/** The client is told to stop, or is ended, in the middle of a scan. */
export const stopCases: PeerGroup = {
  title: 'The job is stopped',
  cases: [
    {
      id: 'stop-sigint',
      title: 'The job is canceled (SIGINT, 7.5 s, SIGTERM, 2.5 s, SIGKILL)',
      why: 'Somebody presses cancel, or a newer push replaces the run: this is what GitHub sends. A scan that stays blocks the next one, and goes on attacking.',
      must: 'red',
      scenario: endless,
      signals: [
        { afterMs: 2 * second, signal: 'SIGINT' },
        { afterMs: 7.5 * second, signal: 'SIGTERM' },
        { afterMs: 2.5 * second, signal: 'SIGKILL' },
      ],
      scangate: always(ends(130)),
    },
    {
      id: 'stop-sigterm',
      title: 'The job is stopped (SIGTERM)',
      why: 'What Jenkins, GitLab and containers send.',
      must: 'red',
      scenario: endless,
      signals: [{ afterMs: 2 * second, signal: 'SIGTERM' }],
      scangate: always(ends(143)),
    },
    {
      id: 'stop-sigkill',
      title: 'The process is killed (SIGKILL)',
      why: 'Memory runs out, or a time limit of the runner is over. No process can react to it; what runs after it, such as the post step of an action, can.',
      must: 'red',
      scenario: endless,
      signals: [{ afterMs: 2 * second, signal: 'SIGKILL' }],
      scangate: { ...always(killed), cli: { ...killed, left: 1 } },
    },
  ],
}
