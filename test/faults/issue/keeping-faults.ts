import { passed } from '../../report/examples.ts'
import {
  answers,
  at,
  done,
  fates,
  hangUp,
  hasOurs,
  type IssueFault,
  look,
  ours,
  own,
  says,
  secondary,
  update,
  webPage,
} from './github-faults.ts'

const { untouched, updated } = fates

/** What goes wrong while an issue that is there is found, updated or closed, as docs/reliability.md says it. */
export const keepingFaults: Readonly<Record<string, IssueFault>> = {
  'whose the token is, is answered once with 502': {
    ...{
      fault: at('POST /graphql', says(502, 'Bad Gateway'), 1),
      ...own,
      issue: updated,
      says: /#4 was updated/,
    },
  },
  'whose the token is, is never said (502)': {
    ...{ fault: at('POST /graphql', says(502, 'Bad Gateway')), ...own, issue: untouched, says: /HTTP 502/ },
  },
  'whose the token is, is refused for a limit of requests (403)': {
    fault: at('POST /graphql', says(403, 'API rate limit exceeded')),
    ...{ ...own, issue: untouched, says: /HTTP 403: API rate limit/ },
  },
  'whose the token is, is answered with an error (200)': {
    fault: at(
      'POST /graphql',
      answers('{"errors":[{"type":"RATE_LIMITED","message":"API rate limit exceeded"}]}'),
    ),
    ...{ ...own, issue: untouched, says: /API rate limit exceeded/ },
  },
  'whose the token is, is answered with nothing': {
    ...{
      fault: at('POST /graphql', answers('{"data":null}')),
      ...own,
      issue: untouched,
      says: /makes no sense/,
    },
  },
  'the update fails (500)': {
    ...{
      fault: at(update, says(500, 'Server Error')),
      ...hasOurs,
      issue: untouched,
      says: /HTTP 500: Server Error/,
    },
  },
  'the answer to the update is lost': {
    ...{ fault: at(update, done(hangUp)), ...hasOurs, issue: updated, says: /may not be up to date.*broke/ },
  },
  'the update is answered with a web page': {
    ...{ fault: at(update, webPage), ...hasOurs, issue: untouched, says: /not JSON/ },
  },
  'the update meets a limit for five seconds (429)': {
    fault: at(update, says(429, secondary, { 'retry-after': '5' }), 1),
    ...{ ...hasOurs, issue: updated, says: /#4 was updated/ },
  },
  'the comment on the update fails (500)': {
    fault: at(`POST ${ours}/comments`, says(500, 'Server Error')),
    ...{ ...hasOurs, issue: updated, says: /may not be up to date: HTTP 500/ },
  },
  'the closing fails (500)': {
    fault: at(update, says(500, 'Server Error')),
    ...{ report: passed, ...hasOurs, issue: untouched, says: /may not be up to date: HTTP 500/ },
  },
  'the closing may not be (403)': {
    fault: at(update, says(403, 'Resource not accessible by integration')),
    ...{ report: passed, ...hasOurs, issue: untouched, says: /issues: write/ },
  },
  'the list hangs up before the closing': {
    ...{ fault: at(look, hangUp), report: passed, ...hasOurs, issue: untouched, says: /broke/ },
  },
}
