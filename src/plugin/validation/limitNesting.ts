import type {
  CollectionBeforeOperationHook,
  GlobalBeforeOperationHook,
  Payload,
  PayloadRequest,
} from 'payload'

import { createLocalReq } from 'payload'

import { apiError } from '../values/apiError.ts'
import { isOurs } from '../values/territory.ts'
import { toObject } from '../values/toObject.ts'
import { isPlain } from './describeUnfit.ts'

/** How deep a document may nest. The deepest text there may be takes some 70 levels. */
const MOST_LEVELS = 200

/**
 * Refuses what nests deeper than any document does, whoever sends it and by which way: Payload walks what it is given by
 * recursion, and where the stack ends depends on the machine and the hour. First of all, since it is walked at once:
 * code of one's own is asked before Payload copies its data.
 *
 * Where the newsroom is alone, it covers the collections that Payload adds after every plugin: so it is done once they
 * are there. What a host stores in its own is up to the host.
 */
export function limitNesting(payload: Payload): void {
  const isWatched = (slug: unknown) => isOurs(payload.config, slug)
  for (const { config } of Object.values(payload.collections))
    if (isWatched(config.slug))
      config.hooks.beforeOperation = [refuseDeep, ...config.hooks.beforeOperation]
  for (const { hooks, slug } of payload.globals.config)
    if (isWatched(slug)) hooks.beforeOperation = [refuseDeepSettings, ...hooks.beforeOperation]
  for (const name of ['create', 'updateGlobal'] as const) {
    const act = payload[name].bind(payload) as (options: unknown) => Promise<unknown>
    const bounded = async (options: unknown) => {
      const { collection, slug } = toObject(options)
      if (isWatched(collection ?? slug) && given(options).some(nestsTooDeep))
        throw tooDeep(await createLocalReq(toObject(options), payload))
      return act(options)
    }
    Object.assign(payload, { [name]: bounded })
  }
}

const refuseDeep: CollectionBeforeOperationHook = ({ args, req }) => {
  if (given(args).some(nestsTooDeep)) throw tooDeep(req)
  return args
}

const refuseDeepSettings: GlobalBeforeOperationHook = ({ args, req }) => {
  if (given(args).some(nestsTooDeep)) throw tooDeep(req)
}

/** What an operation takes from whoever asks, in whatever shape they like. */
function given(args: unknown): readonly unknown[] {
  const { data, joins, populate, select, where } = toObject(args)
  return [data, joins, populate, select, where]
}

const tooDeep = (req: PayloadRequest) =>
  apiError(req, { key: 'request.tooDeep', status: 400, vars: { limit: String(MOST_LEVELS) } })

/** Whether something nests deeper than any document does. Walks level by level, and no circle keeps it going. */
export function nestsTooDeep(value: unknown): boolean {
  let level = insideOf(value)
  for (let depth = 1; level.length > 0; depth += 1) {
    if (depth > MOST_LEVELS) return true
    level = [...new Set(level.flatMap(insideOf))]
  }
  return false
}

/** What in a value may hold more. */
const insideOf = (value: unknown): object[] =>
  typeof value === 'object' && value !== null && isPlain(value)
    ? Object.values<unknown>({ ...value }).filter(
        (each) => typeof each === 'object' && each !== null,
      )
    : []
