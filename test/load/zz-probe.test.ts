import { it } from 'vitest'
import { createGateBench } from '../support/gate.ts'

const crawl = (id: number) => ({ id, label: 'shop', start: Date.UTC(2025, 11, 1), end: Date.UTC(2025, 11, 1, 1) })
it.each([[200, 40, { max: 600, windowMs: 60_000 }], [200, 40, {max: 100, windowMs: 10_000}], [200,200,{ max: 600, windowMs: 60_000 }], [200,1,{ max: 600, windowMs: 60_000 }]])('probe %s %s %s', async (runs, projectCount, rateLimit) => {
  const projects = Array.from({ length: projectCount }, (_, n) => ({ projectId: `p${n}`, projectNumber: n + 1, crawls: [crawl(n + 1)] }))
  const bench = await createGateBench({ scenario: 'clean', projects, rateLimit })
  const t = performance.now()
  const all = await Promise.all(Array.from({ length: runs }, (_, n) => bench.run({ project_id: `p${n % projectCount}` , wait_timeout: '10h'}, { random: Math.random })))
  const outcomes: Record<string, number> = {}
  for (const { report, reason } of all) { const k = report.outcome + (report.outcome==='passed'?'':reason.slice(0,80)); outcomes[k] = (outcomes[k] ?? 0) + 1 }
  const s: Record<string, number> = {}
  for (const r of bench.simulator.requests) s[String(r.status)] = (s[String(r.status)] ?? 0) + 1
  console.log(runs, projectCount, rateLimit, outcomes, s, bench.clock.monotonic() / 1000, 'virtual s; real', (performance.now() - t) / 1000, Math.max(...projects.map((p) => bench.simulator.state.mostAtOnce(p.projectId))))
}, 600_000)
