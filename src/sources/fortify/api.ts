import { RefusedError } from '../../kernel/errors.ts'
import { message } from '../../messages/message.ts'
import { type ApiTools, createAsking } from './asking.ts'
import type { Owners } from './audit-tokens.ts'
import type { FortifyApi } from './calls.ts'
import { sscDate } from './dates.ts'
import type { Limits } from './requests.ts'
import { definitionsTakePassword, isAtLeast, parseSscVersion } from './versions.ts'

/** Makes the client of one SSC. */
export function createFortifyApi(tools: ApiTools): FortifyApi {
  const { ask, explaining, list, register, stateOf, tell } = createAsking(tools)
  const version = async (limits: Limits = {}) => {
    try {
      const call = { method: 'GET', path: '/spec.json', asker: undefined, ...limits } as const
      const { value } = await ask(call, ({ interfaceDescription }) => interfaceDescription)
      return parseSscVersion(value.info.version)
    } catch {
      // It is good for hints only.
      return undefined
    }
  }

  return {
    async createToken(login, { description, terminalDate, type }, limits) {
      const json = {
        type,
        description,
        ...(terminalDate !== undefined && { terminalDate: sscDate(terminalDate) }),
      }
      const call = {
        method: 'POST',
        path: '/tokens',
        json,
        asker: login,
        holdsSecret: true,
        ...limits,
      } as const
      const { serverTime, value } = await ask(call, ({ createdToken }) => createdToken)
      const { token, ...row } = value.data
      register(token)
      return { ...row, value: token, serverTime }
    },
    tokens: (login, limits) =>
      list(
        { path: '/tokens', asker: login, ...limits },
        ({ tokenRow }) => tokenRow,
        ({ id }) => id,
      ),
    tokenMarks: async (login, limits) => {
      const call = { path: '/tokens', asker: login, ...limits }
      return (
        await list(
          call,
          ({ tokenMark }) => tokenMark,
          ({ id }) => id,
        )
      ).value
    },
    async extendToken(login, { description, id, type }, terminalDate, limits) {
      const json = { type, description: description ?? '', terminalDate: sscDate(terminalDate) }
      const call = { method: 'PUT', ...tokenPath(id), json, asker: login, ...limits } as const
      const { serverTime, value } = await ask(call, ({ oneToken }) => oneToken)
      return { value: value.data, serverTime }
    },
    async revokeById(login, id, limits) {
      await tell({ method: 'DELETE', ...tokenPath(id), asker: login, ...limits })
    },
    async revokeByValue(asker, token, limits) {
      register(token)
      const json = { tokens: [token.encoded.reveal()] }
      const call = { method: 'POST', path: '/tokens/action/revoke', json, asker, ...limits } as const
      await explaining(call, tell(call))
    },
    stateOf,
    async definitions(asker, limits) {
      if (asker.kind === 'login') {
        const known = await version(limits)
        if (known !== undefined && !isAtLeast(known, definitionsTakePassword)) {
          throw new RefusedError(message('fortify_definitions_need_token', { version: known.text }), {
            status: 401,
            serviceText: undefined,
          })
        }
      }
      const call = { path: '/tokenDefinitions', asker, ...limits }
      return (
        await list(
          call,
          ({ tokenDefinition }) => tokenDefinition,
          ({ type }) => type,
        )
      ).value
    },
    async applicationVersions(token, { app, includeInactive = false } = {}, limits) {
      const query = {
        fields: 'id,name,project,active',
        // A quote has no spelling in this filter; without the filter there is only more to read.
        ...(app !== undefined && !/["\\]/.test(app) && { q: `project.name:"${app}"` }),
        ...(includeInactive && { includeInactive: 'true' }),
      }
      const call = { path: '/projectVersions', query, asker: token, ...limits }
      const { value } = await list(
        call,
        ({ applicationVersion }) => applicationVersion,
        ({ id }) => id,
      )
      // The server's filter knows neither capitals nor, in some modes, where a name ends.
      return app === undefined ? value : value.filter(({ project }) => project.name === app)
    },
    owners: async (token, limits) => {
      const of = (path: string, fields: string) => ({ path, query: { fields }, asker: token, ...limits })
      const accounts = await list(
        of('/authEntities', 'id,entityName'),
        ({ authEntity }) => authEntity,
        ({ id }) => id,
      )
      const users = await list(
        of('/localUsers', 'id,userName,suspended'),
        ({ localUser }) => localUser,
        ({ id }) => id,
      )
      return ownersOf(accounts.value, users.value)
    },
    version,
  }
}

function ownersOf(
  accounts: readonly { readonly entityName: string }[],
  users: readonly { readonly userName: string; readonly suspended: boolean }[],
): Owners {
  const namesOf = (some: typeof users) => some.map(({ userName }) => userName.toLowerCase())
  const suspended = new Set(namesOf(users.filter((user) => user.suspended)))
  const known = [...accounts.map(({ entityName }) => entityName.toLowerCase()), ...namesOf(users)]
  return { active: new Set(known.filter((name) => !suspended.has(name))), suspended }
}

/** The path of one token; IDs are digits, and messages do without them. */
function tokenPath(id: string): { readonly path: string; readonly shownPath: string } {
  if (!/^\d+$/.test(id)) throw new TypeError('an ID that is no number')
  return { path: `/tokens/${id}`, shownPath: '/tokens/{id}' }
}
