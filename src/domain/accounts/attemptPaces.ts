/** Pace at which attempts are slowed down. */
export type Pace = {
  /** Failures without a wait. */
  readonly free: number
  /** The longest wait, in seconds. */
  readonly most: number
}

/** Paces of the counters of an attempt. */
export const paces = {
  /** One account from one address. */
  accountFrom: { free: 5, most: 900 },
  /** One account from all addresses it never signed in from. Short: the wait must not become a lock. */
  account: { free: 20, most: 30 },
  /** All accounts from one address: an office may share one. */
  address: { free: 30, most: 900 },
  /** One account on a device it signed in from before: nobody else can make it wait. */
  device: { free: 10, most: 60 },
  /** Password links for one account. */
  links: { free: 3, most: 3600 },
  /** Readers' letters when addresses are unknown: slow, but never closed. */
  letters: { free: 30, most: 60 },
  /** Readers' letters from one address. */
  lettersFrom: { free: 5, most: 3600 },
} as const satisfies Readonly<Record<string, Pace>>

/** The first wait, in seconds; each further failure doubles it. */
export const firstWait = 5
