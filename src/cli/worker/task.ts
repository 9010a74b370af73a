import type { Payload } from 'payload'

/** The process that does what no request asks for. */
export type Worker = {
  /** Of this process, new at every start. */
  readonly id: string
  readonly payload: Payload
  /** Aborted when the process is to end: begin nothing new. */
  readonly signal: AbortSignal
}

/** Something a worker does again and again. Several workers may do it at once: what it claims, it claims in the database. */
export type Task = {
  /** From the end of one round to the beginning of the next. */
  readonly everyMs: number
  /** As the log names it. */
  readonly name: string
  /** One round. What it throws is logged, once as long as it is the same, and the next round comes as usual. */
  readonly run: (worker: Worker) => Promise<void>
}
