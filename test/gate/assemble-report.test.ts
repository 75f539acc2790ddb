import { describe, expect, it } from 'vitest'
import { assembleReport } from '../../src/gate/assemble-report.ts'
import { catalogueOf, languages } from '../../src/messages/catalogues.ts'
import { message, say } from '../../src/messages/message.ts'
import { passed } from '../report/examples.ts'

describe('a step that is let off', () => {
  const lenient = { onError: 'warn', onIncomplete: 'warn', finished: true, forgivable: true } as const
  const warningsOf = (outcome: 'busy' | 'incomplete') => {
    const { layout, policy, run, source } = passed
    const reason = message('reason_not_finished')
    const ending = { outcome, reason, leniency: lenient, startedAt: 0, endedAt: 1 }
    return assembleReport({ layout, policy, run, source, version: '0.0.0' }, passed, ending).warnings
  }

  it.each(languages)("says the outcome by the language's own word (%s)", (language) => {
    const words = catalogueOf(language)
    const said = (outcome: 'busy' | 'incomplete') => warningsOf(outcome).map((each) => say(words, each))
    expect(said('busy')).toEqual([expect.stringContaining(words.outcome_busy())])
    expect(said('incomplete')).toEqual([expect.stringContaining(words.outcome_incomplete())])
  })

  it('says in English what it always said', () => {
    const [warning] = warningsOf('busy')
    expect(warning && say(catalogueOf('en'), warning)).toBe(
      'The outcome is busy; the step succeeds because on_error is warn.',
    )
  })
})
