import type { LedgerVersion, PublicState } from './ledgerVersion.ts'

import { etagOf } from '../http/etag.ts'

/** Anonymous response, with the state of the ledger it was made from. */
export type KeptAnswer = {
  readonly body: Buffer<ArrayBuffer>
  readonly etag: string
  readonly headers: readonly (readonly [string, string])[]
  readonly state: PublicState
}

const most = { bytes: 64_000_000, bytesEach: 2_000_000 } as const

type Input = { make: () => Promise<Response>; question: string; state: PublicState }

/**
 * Cache of anonymous responses, valid while nothing public has changed: a response to an anonymous caller depends on
 * public content alone. The state of the ledger is read for every request, so that nothing needs invalidation. The
 * least recently used entry goes first.
 */
export class ResponseCache {
  private bytes = 0
  private readonly clock: LedgerVersion
  private readonly kept = new Map<string, KeptAnswer>()
  private readonly making = new Map<string, Promise<KeptAnswer | Response>>()

  constructor(clock: LedgerVersion) {
    this.clock = clock
  }

  /**
   * @param make - makes the response; requests for one key at once share one call
   * @returns the response; a fresh one where it must not be cached, as a refusal or a fault
   */
  async answer(question: string, make: () => Promise<Response>): Promise<KeptAnswer | Response> {
    const state = await this.clock.read()
    const known = this.kept.get(question)
    if (known?.state.version === state.version) {
      // Reinserted: the order of the map is that of use.
      this.kept.delete(question)
      this.kept.set(question, known)
      return known
    }
    const place = `${state.version} ${question}`
    const under = this.making.get(place)
    if (under) {
      const answer = await under
      return answer instanceof Response ? make() : answer
    }
    const made = this.make({ make, question, state }).finally(() => this.making.delete(place))
    this.making.set(place, made)
    return made
  }

  private async make({ make, question, state }: Input): Promise<KeptAnswer | Response> {
    const response = await make()
    if (response.status !== 200 || response.headers.has('set-cookie')) return response
    const body = Buffer.from(await response.arrayBuffer())
    const headers = [...response.headers].filter(([name]) => name !== 'content-length')
    // A fault in one part of a GraphQL response may be gone next time; a response of faults alone is malformed.
    if (body.includes('"errors":['))
      return new Response(body, { headers, status: body.includes('"data":') ? 200 : 400 })
    const answer = { body, etag: etagOf(body), headers, state }
    this.keep(question, answer)
    return answer
  }

  private keep(question: string, answer: KeptAnswer): void {
    if (answer.body.length > most.bytesEach) return
    this.drop(question)
    this.kept.set(question, answer)
    this.bytes += sizeOf(question, answer)
    while (this.bytes > most.bytes) {
      const [oldest] = this.kept.keys()
      if (oldest === undefined) break
      this.drop(oldest)
    }
  }

  private drop(question: string): void {
    const answer = this.kept.get(question)
    if (!answer) return
    this.kept.delete(question)
    this.bytes -= sizeOf(question, answer)
  }
}

/** Size of a cached response, with its key and the surrounding objects. */
const sizeOf = (question: string, { body }: KeptAnswer): number =>
  body.length + question.length * 2 + 2000
