import { childOf, childrenOf, type Located, textAt } from './references.ts'

/**
 * The URL of a server with its variables replaced: by `http` where that is among what the scheme may be, since it can
 * be chosen then, and else by their defaults. `undefined` where there is none.
 */
export function urlOf(server: Located): string | undefined {
  const url = textAt(server, 'url')
  if (url === '') return undefined
  const variables = childOf(server, 'variables')
  return url.replace(/\{([^{}]+)\}/g, (whole: string, name: string, at: number) => {
    const variable = variables && childOf(variables, name)
    const choices = childrenOf(variable && childOf(variable, 'enum')).map(({ value }) => value)
    if (at === 0 && choices.includes('http')) return 'http'
    const usual = variable && childOf(variable, 'default')?.value
    return typeof usual === 'string' ? usual : whole
  })
}
