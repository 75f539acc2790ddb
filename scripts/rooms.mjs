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

/**
 * What is particular about a room. Of a source's files those that decide are changed, not its tables, sentences and
 * shapes. Tests that start services, try words at random or take seconds for another reason are left out: they would
 * run for each change.
 */
const particular = {
  'hosts/cli/core': {
    tests: [
      'test/hosts/cli/core/!(answer-commands|answers|command-line|gate-commands|gate-endings|languages|parent|random-words|stopped-while-reading).test.ts',
    ],
  },
  'hosts/cli/places': { files: '!(cli-options)' },
  'sources/vaddy': { files: '{start,lost-start,harmless-failure,slot,follow,stop,judge,history}' },
  'sources/nhn': {
    files:
      '{token,session,refusals,windows,collect,take-instances,selection,latest,read-latest,age,doubts,judged-result,fleet,tally,judge}',
    tests: ['test/sources/nhn/in-process/*.test.ts'],
  },
  'sources/fortify': {
    files:
      '{api,calls,asking,audit-tokens,create,dates,description,lifetime,paging,post,refusals,requests,revoke,run,saved-state,token-life,token-value,versions}',
    tests: ['test/sources/fortify/!(api|post|run).test.ts'],
  },
  'sources/api': {
    // The last two lines are the rules, in folders of their own.
    files:
      '**/{plan,besides,fill-path,ask,pace,what-is-sent,credential-lock,allowed-hosts,read-security,tls,observation,' +
      'evidence,see-rules,look,assess,judge*,standing,baseline,authentication,description,encryption,' +
      'allow-lists,answers,disclosure,errors,exposed-internals,together}',
    tests: ['test/sources/api/!(check|tls|read-once|*.property).test.ts'],
  },
  'sources/verdict': {
    files: '{require,attempts,read-reports,gates,fleets,effects,standing,judge}',
  },
}
const isSource = (room) => room.startsWith('sources/')

/** The files of a room that are changed. */
export function changedFiles(room) {
  const usual = isSource(room) ? '!(source|options|outputs|variables|schema|layout)' : '**/*'
  return `src/${room}/${particular[room]?.files ?? usual}.ts`
}

/** The tests that are run for each change: the room's own; a source's faults, too. */
export function testsOf(room) {
  const usual = isSource(room)
    ? [`test/${room}/*.test.ts`, `test/faults/${room.slice('sources/'.length)}/!(answers-*|outages).test.ts`]
    : [`test/${room}/**/*.test.ts`]
  return particular[room]?.tests ?? usual
}
