import { describe, expect, it } from 'vitest'
import { knownAssignees, knownLabels } from '../../../src/hosts/actions/issue-extras.ts'
import { RecordingLogger } from '../../support/recording-logger.ts'

const repository = { owner: 'acme', repo: 'shop' }
type GitHub = Parameters<typeof knownLabels>[0]

/** GitHub, which answers each name in its own way. */
function answering(answers: Readonly<Record<string, unknown>>): GitHub {
  const request = async (_: string, { assignee, name, owner, repo }: Record<string, string>) => {
    expect([owner, repo]).toEqual(['acme', 'shop'])
    const answer = answers[name ?? assignee ?? '']
    if (answer instanceof Error) throw answer
    return answer
  }
  return { octokit: { request } } as unknown as GitHub
}

const refused = (status: number, words: string) => Object.assign(new Error(words), { status })

describe('the labels of a new issue', () => {
  it('are those that GitHub surely has; of each other one it is said why not', async () => {
    const log = new RecordingLogger()
    const github = answering({
      security: { data: { name: 'Security' } },
      gone: refused(404, 'Not Found'),
      held: refused(502, 'Server Error'),
      // A path that leads elsewhere is answered, too, with something else.
      '..': { data: { name: 'shop' } },
      '../labels': { data: [] },
    })
    const wanted = ['security', 'gone', 'held', '..', '../labels']
    expect(await knownLabels(github, repository, wanted, log)).toEqual(['Security'])
    expect(log.lines).toEqual([
      'warning: issue_labels: the repository has no label "gone"; the issue is opened without it.',
      'warning: issue_labels: could not find out whether there is a label "held", so the issue is opened without it: HTTP 502: Server Error.',
      'warning: issue_labels: the repository has no label ".."; the issue is opened without it.',
      'warning: issue_labels: the repository has no label "../labels"; the issue is opened without it.',
    ])
  })
})

describe('those whom a new issue is assigned to', () => {
  it('are those whom GitHub surely takes; of each other one it is said why not', async () => {
    const log = new RecordingLogger()
    const github = answering({
      octocat: { status: 204 },
      gone: refused(404, 'Not Found'),
      held: refused(502, 'Server Error'),
      '..': { status: 200 },
    })
    const wanted = ['octocat', 'gone', 'held', '..']
    expect(await knownAssignees(github, repository, wanted, log)).toEqual(['octocat'])
    expect(log.lines).toEqual([
      'warning: issue_assignees: issues of this repository can\'t be assigned to "gone"; the issue is opened without.',
      'warning: issue_assignees: could not find out whether issues can be assigned to "held", so the issue is opened without: HTTP 502: Server Error.',
      'warning: issue_assignees: issues of this repository can\'t be assigned to ".."; the issue is opened without.',
    ])
  })
})
