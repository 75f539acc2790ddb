import { afterAll, expect, it } from 'vitest'
import { canRelease, ScratchProject } from '../ci/scratch-project.ts'
import { describeAct, projectId } from './act-bench.ts'
import { ActWorkspace } from './act-run.ts'

const projects: ScratchProject[] = []

/** Plays releases 0.1.0 and 0.1.1, of which the second mends the gate, and takes the one with this version. */
function workspaceOf(version: string): ActWorkspace {
  const project = new ScratchProject()
  projects.push(project)
  for (const [released, mend] of [
    ['0.1.0', ''],
    ['0.1.1', "\nconsole.log('the mended gate')\n"],
  ] as const) {
    for (const path of ['dist/vaddy/main.js', '.github/actions/plan/main.mjs']) project.append(path, mend)
    project.refer(project.prepare(released), released)
    const problem = project.release(released)
    if (problem !== '') throw new Error(problem)
  }
  const source = project.filesAt(project.git('rev-parse', `v${version}`))
  return new ActWorkspace({ source, at: (commit) => project.filesAt(commit) })
}

afterAll(() => {
  for (const project of projects) project.close()
})

for (const [ordinal, version, mended] of [
  ['first', '0.1.0', 0],
  ['second', '0.1.1', 2],
] as const) {
  const title = `The ${ordinal} release, played with the scripts of the release workflow and run by act,`
  describeAct(
    title,
    (bench) => {
      it('has a reusable workflow that runs the gate of that release', async () => {
        const { exitCode, log } = await bench.run(
          'reusable.yml',
          { scenario: 'clean' },
          { PROJECTS: `["${projectId}"]` },
        )
        expect(exitCode, log).toBe(0)
        expect(log.split('the mended gate').length - 1, log).toBe(mended)
      })

      it('has a composite action that runs the gate of that release', async () => {
        const { exitCode, log } = await bench.run('composite.yml', { scenario: 'clean' }, { UPLOAD: 'false' })
        expect(exitCode, log).toBe(0)
        expect(log.split('the mended gate').length - 1, log).toBe(mended / 2)
      })
    },
    () => workspaceOf(version),
    canRelease ? [] : ['Linux with jq'],
  )
}
