import type { LedgerVersion, PublicState } from './ledgerVersion.ts'

import { etagOf } from '../http/etag.ts'

/** An answer to nobody in particular, with what it was read from. */
export type KeptAnswer = {
  readonly body: Buffer<ArrayBuffer>
  readonly etag: string
  readonly headers: readonly (readonly [string, string])[]
  readonly state: PublicState
}

const most = { bytes: 64_000_000, bytesEach: 2_000_000 } as const

type Input = { make: () => Promise<Response>; question: string; state: PublicState }

/**
 * Answers that were given before, for as long as nothing public has changed: whatever the question, the answer to
 * somebody unknown is a function of what is public. Whether it changed is asked for every request, so nothing has to
 * be told that it did. Least recently used goes first.
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
   * @param make - asks for the answer; the same question asked by many at once is asked once
   * @returns the answer; a response of its own where it is none that may be kept, a refusal or a fault
   */
  async answer({
    make,
    question,
  }: {
    make: () => Promise<Response>
    question: string
  }): Promise<KeptAnswer | Response> {
    const state = await this.clock.read()
    const known = this.kept.get(question)
    if (known?.state.version === state.version) {
      // Out and in again: the map's order is that of use.
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
    // A fault of one part of a GraphQL answer may be gone at the next; one that has nothing but faults is malformed.
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

/** What an answer takes, its question and the objects around it counted. */
const sizeOf = (question: string, { body }: KeptAnswer): number =>
  body.length + question.length * 2 + 2000
