import type { GitHubFault } from '../../support/github-api.ts'
import {
  answers,
  at,
  both,
  create,
  done,
  fates,
  hangUp,
  type IssueFault,
  look,
  page,
  says,
  secondary,
  silence,
  webPage,
} from './github-faults.ts'

const { none, opened } = fates

/** What goes wrong while an issue is opened, as docs/reliability.md says it. */
export const openingFaults: Readonly<Record<string, IssueFault>> = {
  'the token may not write (403)': {
    ...{ fault: at(create, says(403, 'Resource not accessible by integration')), issue: none },
    says: /may not write it.*issues: write/,
  },
  'the token may not see the repository (404)': {
    ...{ fault: at(look, says(404, 'Not Found')), issue: none, says: /may not write it/ },
  },
  'the token is invalid (401)': {
    ...{
      fault: (): GitHubFault => says(401, 'Bad credentials'),
      issue: none,
      says: /HTTP 401: Bad credentials/,
    },
  },
  'the repository is archived (403)': {
    ...{ fault: at(create, says(403, 'Repository was archived so is read-only.')), issue: none },
    says: /HTTP 403: Repository was archived/,
  },
  'issues are turned off (410)': {
    ...{ more: { tracker: { isTurnedOff: true } }, issue: none, says: /issues are turned off/ },
  },
  'a label is unknown': { labels: ['no such'], issue: opened, says: /no label "no such"; .* without it/ },
  'an assignee is unknown': {
    assignees: ['nobody'],
    issue: opened,
    says: /assigned to "nobody"; .* without/,
  },
  'the assignee is gone when the issue is opened (422)': {
    ...{ assignees: ['octocat'], fault: at(create, says(422, 'Validation Failed: assignees is invalid')) },
    ...{ issue: none, says: /HTTP 422: Validation Failed/ },
  },
  'labels and assignees can not be looked up (500)': {
    fault: both(
      at(`GET /repos/acme/shop/labels/security`, says(500, 'Server Error')),
      at(`GET /repos/acme/shop/assignees/octocat`, says(500, 'Server Error')),
    ),
    ...{
      labels: ['security'],
      assignees: ['octocat'],
      issue: opened,
      says: /could not find out.*octocat.*HTTP 500/,
    },
  },
  'a secondary limit for five seconds (403)': {
    ...{
      fault: at(create, says(403, secondary, { 'retry-after': '5' }), 1),
      issue: opened,
      says: /was opened/,
    },
  },
  'a secondary limit for a minute (429)': {
    ...{ fault: at(create, says(429, secondary, { 'retry-after': '60' })), issue: none, says: /HTTP 429/ },
  },
  'a secondary limit without a time (403)': {
    ...{ fault: at(create, says(403, secondary)), issue: none, says: /HTTP 403: You have exceeded/ },
  },
  'a secondary limit for five seconds, again and again (429)': {
    ...{ fault: at(create, says(429, secondary, { 'retry-after': '5' })), issue: none, says: /HTTP 429/ },
  },
  'the list fails (500)': {
    fault: at(look, says(500, 'Server Error')),
    issue: none,
    says: /HTTP 500: Server Error/,
  },
  'the list is a web page': { fault: at(look, webPage), issue: none, says: /not JSON.*captive portal/ },
  'the list is cut off': { fault: at(look, answers('[{"number": 4, "bo')), issue: none, says: /not JSON/ },
  'the list is empty of anything': { fault: at(look, answers('')), issue: none, says: /empty answer/ },
  'the list is no list': { fault: at(look, answers('{}')), issue: none, says: /should be an array/ },
  'the list holds no issues': {
    fault: at(look, answers('[{"number":"4"}]')),
    issue: none,
    says: /number should be/,
  },
  'the list leads elsewhere (301)': {
    fault: at(look, { instead: { status: 301, body: '', headers: { location: 'https://elsewhere.test/' } } }),
    ...{ issue: none, says: /redirect to https:\/\/elsewhere\.test/ },
  },
  'the list is never answered': {
    fault: at(look, silence),
    issue: none,
    says: /longer than 30 s|within 30 s/,
  },
  'GitHub hangs up on everything': { fault: () => hangUp, issue: none, says: /connection to \S+ broke/ },
  'GitHub never answers anything': { fault: () => silence, issue: none, says: /longer than 30 s in all/ },
  'a web page for everything': { fault: () => webPage, issue: none, says: /not JSON/ },
  'GitHub stumbles over everything (502, a web page)': {
    fault: () => answers(page, 'text/html', 502),
    ...{ issue: none, says: /answered HTTP 502 \(POST \/graphql\)/ },
  },
  'the creation fails once (502), nothing was opened': {
    ...{ fault: at(create, says(502, 'Server Error'), 1), issue: opened, says: /#1 was opened/ },
  },
  'the creation always fails (503)': {
    ...{
      fault: at(create, says(503, 'Service Unavailable')),
      issue: none,
      says: /HTTP 503: Service Unavailable/,
    },
  },
  'the creation fails once (500), and the issue was opened': {
    ...{ fault: at(create, done(says(500, 'Server Error')), 1), issue: opened, says: /#1 was opened/ },
  },
  'the answer to the creation is lost, nothing was opened': {
    ...{ fault: at(create, hangUp, 1), issue: opened, says: /#1 was opened/ },
  },
  'the answer to the creation is lost, and the issue was opened': {
    ...{ fault: at(create, done(hangUp), 1), issue: opened, says: /#1 was opened/ },
  },
  'the creation is answered with a web page, nothing was opened': {
    ...{ fault: at(create, answers(page, 'text/html', 201), 1), issue: opened, says: /#1 was opened/ },
  },
  'the creation is answered with a web page, and the issue was opened': {
    ...{ fault: at(create, done(answers(page, 'text/html', 201)), 1), issue: opened, says: /#1 was opened/ },
  },
  'the creation is answered without a number, and the issue was opened': {
    ...{
      fault: at(create, done(answers('{}', 'application/json', 201)), 1),
      issue: opened,
      says: /#1 was opened/,
    },
  },
  'the answer to the creation is cut off, and the issue was opened': {
    ...{ fault: at(create, done(answers('{"numb', 'application/json', 201)), 1), issue: opened },
    says: /#1 was opened/,
  },
  'the creation is never answered, and the issue was opened': {
    ...{ fault: at(create, done(silence)), issue: opened, says: /longer than 30 s|within 30 s/ },
  },
  'the answer to the creation is lost, and the look for it fails, too': {
    fault: both(at(create, done(hangUp)), (call, before) =>
      call === look && before >= 2 ? says(500, 'Server Error') : undefined,
    ),
    ...{ issue: opened, says: /may not be up to date: HTTP 500/ },
  },
  'the answer is lost twice, and the second time the issue was opened': {
    fault: (call, before) => (call !== create ? undefined : before === 0 ? hangUp : done(hangUp)),
    ...{ issue: opened, says: /may not be up to date: .*broke/ },
  },
}
