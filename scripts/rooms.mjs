// The rooms that mutation testing walks, with what is changed in each and the tests that are to notice it. Rooms of
// sources come from the registry's names.

/** The rooms, sources last. */
export function roomsOf(sources) {
  return [
    'kernel',
    'http',
    'gate',
    'hosts/actions',
    'hosts/cli/core',
    'hosts/cli/places',
    ...sources.map(({ name }) => `sources/${name}`),
  ]
}

/** Of a source's files those that decide are changed, not its tables, sentences and shapes. */
const decides = {
  vaddy: '{start,lost-start,harmless-failure,slot,follow,stop,judge,history}',
  nhn: '{token,session,windows,collect,take-instances,selection,latest,age,doubts,judged-result,tally,judge}',
  fortify: '{calls,asking,create,revoke,run,post,paging,dates,lifetime,token-value,saved-state,audit-tokens}',
  // The last two groups are the rules, in folders of their own.
  api: '**/{plan,besides,fill-path,ask,pace,what-is-sent,credential-lock,allowed-hosts,read-security,tls,observation,evidence,see-rules,look,assess,judge*,standing,baseline,authentication,description,encryption,allow-lists,answers,disclosure,errors,exposed-internals,together}',
  verdict: '{require,attempts,read-reports,gates,fleets,effects,standing,judge}',
}
const tables = '!(source|options|outputs|variables|schema|layout)'

/** The files of a room that are changed. */
export function changedFiles(room) {
  const source = sourceOf(room)
  return `src/${room}/${source === undefined ? '**/*' : (decides[source] ?? tables)}.ts`
}

/**
 * Tests of a source that start servers or try the odd case among many are too slow to run for each change; and one that
 * loads a whole run within a test makes every table look as if that test were about it.
 */
const slow = { api: 'check|tls|read-once|*.property' }

/** The tests that are run for each change: the room's own, without the slow ones; a source's faults, too. */
export function testsOf(room) {
  const source = sourceOf(room)
  if (source === undefined) return [`test/${room}/**/*.test.ts`]
  if (source in slow) return [`test/${room}/!(${slow[source]}).test.ts`]
  return [`test/${room}/*.test.ts`, `test/faults/${source}/!(answers-*|outages).test.ts`]
}

function sourceOf(room) {
  return room.startsWith('sources/') ? room.slice('sources/'.length) : undefined
}
