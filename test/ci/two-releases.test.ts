import { describe, expect, it, onTestFinished } from 'vitest'
import { canRelease, ScratchProject } from './scratch-project.ts'

const why = canRelease ? '' : ' (skipped: it takes Linux with jq)'
const project = () => {
  const scratch = new ScratchProject()
  onTestFinished(() => scratch.close())
  return scratch
}

describe.skipIf(!canRelease)(`Two releases, one after the other${why}`, () => {
  it('each refer to an earlier commit with their own gate, from the first on', () => {
    const scratch = project()
    scratch.refer(scratch.prepare('0.1.0'), '0.1.0')
    expect(scratch.release('0.1.0')).toBe('')
    scratch.append('dist/vaddy/main.js', '// mended\n')
    scratch.refer(scratch.prepare('0.1.1'), '0.1.1')
    expect(scratch.release('0.1.1')).toBe('')
    expect(scratch.git('tag')).toBe('v0.1.0\nv0.1.1')
  })

  it('are refused when nobody set the references, the first as well as the second', () => {
    const scratch = project()
    const prepared = scratch.prepare('0.1.0')
    expect(scratch.release('0.1.0')).toContain('The references say')
    scratch.refer(prepared, '0.1.0')
    expect(scratch.release('0.1.0')).toBe('')
    scratch.prepare('0.1.1')
    expect(scratch.release('0.1.1')).toContain('not «the gate of v0.1.1»')
  })

  it('are refused with a mended gate that the references leave out', () => {
    const scratch = project()
    const prepared = scratch.prepare('0.1.0')
    for (const path of ['dist/vaddy/main.js', '.github/actions/plan/plan.mjs', 'action.yml']) {
      scratch.refer(prepared, '0.1.0')
      expect(scratch.release('0.1.0'), path).toBe('')
      scratch.git('tag', '-d', 'v0.1.0')
      scratch.append(path, '\n')
      scratch.commit('Mend the gate')
      expect(scratch.release('0.1.0'), path).toContain('is another one')
      scratch.git('revert', '--no-edit', 'HEAD')
    }
  })

  it('are refused with a commit that is not on the branch', () => {
    const scratch = project()
    scratch.prepare('0.1.0')
    scratch.git('switch', '-q', '-c', 'elsewhere')
    const elsewhere = scratch.commit('The same gate on another branch')
    scratch.git('switch', '-q', 'main')
    for (const commit of [elsewhere, '1234567890abcdef1234567890abcdef12345678']) {
      scratch.refer(commit, '0.1.0')
      expect(scratch.release('0.1.0')).toContain('no earlier commit')
    }
  })
})
