import type { LedgerVersion, PublicState } from './ledgerVersion.ts'

import { etagOf } from '../http/etag.ts'
import { ByteCache } from '../values/byteCache.ts'

/** Anonymous response, with the state of the ledger it was made from. */
export type KeptAnswer = {
  readonly body: Buffer<ArrayBuffer>
  readonly etag: string
  readonly headers: readonly (readonly [string, string])[]
  readonly state: PublicState
}

const most = { bytes: 64_000_000, bytesEach: 2_000_000 } as const

/** Makes a response from public content that is at least as new as a state. */
type Make = (state: PublicState) => Promise<Response>
type Input = { make: Make; question: string; state: PublicState }

/**
 * Cache of anonymous responses, valid while nothing public has changed: a response to an anonymous caller depends on
 * public content alone. The state of the ledger is read for every request, so that nothing needs invalidation.
 */
export class ResponseCache {
  private readonly clock: LedgerVersion
  private readonly kept = new ByteCache<KeptAnswer>(most)
  private readonly making = new Map<string, Promise<KeptAnswer | Response>>()

  constructor(clock: LedgerVersion) {
    this.clock = clock
  }

  /**
   * @param make - makes the response; requests for one key at once share one call
   * @returns the response; a fresh one where it must not be cached, as a refusal or a fault
   */
  async answer(question: string, make: Make): Promise<KeptAnswer | Response> {
    const state = await this.clock.read()
    const known = this.kept.get(question)
    if (known?.state.version === state.version) return known
    const place = `${state.version} ${question}`
    const under = this.making.get(place)
    if (under) {
      const answer = await under
      return answer instanceof Response ? make(state) : answer
    }
    const made = this.make({ make, question, state }).finally(() => this.making.delete(place))
    this.making.set(place, made)
    return made
  }

  private async make({ make, question, state }: Input): Promise<KeptAnswer | Response> {
    const response = await make(state)
    if (response.status !== 200 || response.headers.has('set-cookie')) return response
    const body = Buffer.from(await response.arrayBuffer())
    const headers = [...response.headers].filter(([name]) => name !== 'content-length')
    // A fault in one part of a GraphQL response may be gone next time; a response of faults alone is malformed.
    if (body.includes('"errors":['))
      return new Response(body, { headers, status: body.includes('"data":') ? 200 : 400 })
    // A copy: with the state itself, an old answer would keep all documents that are kept for it.
    const answer = { body, etag: etagOf(body), headers, state: { ...state } }
    // With the headers and the objects around them.
    this.kept.set(question, { bytes: body.length + 2000, value: answer })
    return answer
  }
}
