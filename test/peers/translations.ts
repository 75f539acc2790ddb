/** A request on its way from a client to the simulated VAddy. */
export interface Passing {
  readonly method: string
  readonly path: string
  readonly contentType: string
  readonly body: string
}

const form = 'application/x-www-form-urlencoded'

/** A start in JSON becomes a form. VAddy's documents show forms only. */
function jsonToForm(passing: Passing): Passing {
  if (!passing.contentType.includes('json')) return passing
  const fields = new URLSearchParams()
  for (const [name, value] of Object.entries(JSON.parse(passing.body) as object)) {
    fields.append(name, String(value))
  }
  return { ...passing, contentType: form, body: fields.toString() }
}

/** Version 1 names a project by its host, `fqdn`, and is otherwise alike. */
function firstVersionToSecond(passing: Passing): Passing {
  const { pathname, searchParams } = new URL(passing.path, 'http://localhost')
  const query = renamed(searchParams).toString()
  const path = pathname.replace(/^\/v1\//, '/v2/') + (query === '' ? '' : `?${query}`)
  const isForm = passing.contentType.startsWith(form)
  return {
    ...passing,
    path,
    body: isForm ? renamed(new URLSearchParams(passing.body)).toString() : passing.body,
  }
}

function renamed(fields: URLSearchParams): URLSearchParams {
  return new URLSearchParams(
    [...fields].map(([name, value]) => [name === 'fqdn' ? 'project_id' : name, value] as [string, string]),
  )
}

/** What can stand between a client that speaks otherwise and the simulated VAddy. */
export const translations: Readonly<Record<string, (passing: Passing) => Passing>> = {
  none: (passing) => passing,
  json: jsonToForm,
  v1: firstVersionToSecond,
}
