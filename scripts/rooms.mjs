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
  fortify:
    '{api,asking,audit-tokens,create,dates,description,lifetime,paging,post,refusals,requests,revoke,run,saved-state,token-life,token-value,versions}',
  api: '{plan,besides,ask,pace,credential-lock,allowed-hosts,look,assess,judge*,standing,baseline,live-rules/*}',
  verdict: '{require,attempts,read-reports,gates,fleets,effects,standing,judge}',
}
const tables = '!(source|options|outputs|variables|schema|layout)'

/** Tests of a source that start a server for each case, which takes too long for every change, as do its faults. */
const slowTests = { fortify: 'api|post|run' }

/** The files of a room that are changed. */
export function changedFiles(room) {
  const source = sourceOf(room)
  return `src/${room}/${source === undefined ? '**/*' : (decides[source] ?? tables)}.ts`
}

/** The tests that are run for each change: the room's own, without the slow ones; a source's faults, too. */
export function testsOf(room) {
  const source = sourceOf(room)
  if (source === undefined) return [`test/${room}/**/*.test.ts`]
  if (slowTests[source] !== undefined) return [`test/${room}/!(${slowTests[source]}).test.ts`]
  return [`test/${room}/*.test.ts`, `test/faults/${source}/!(answers-*|outages).test.ts`]
}

function sourceOf(room) {
  return room.startsWith('sources/') ? room.slice('sources/'.length) : undefined
}
