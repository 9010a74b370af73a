/** How attempts to sign in are slowed down. */
export type Pace = {
  /** Failures that cost nothing. */
  readonly free: number
  /** The longest wait, in seconds. */
  readonly most: number
}

/** What an attempt is counted by, and how fast each may go on. */
export const paces = {
  /** One account from one address. */
  accountFrom: { free: 5, most: 900 },
  /** One account from all addresses that it never signed in from. Short: waiting must not become a lock. */
  account: { free: 20, most: 30 },
  /** All accounts from one address: an office may share one. */
  address: { free: 30, most: 900 },
  /** One account on a device that it signed in from before: nobody else can make it wait. */
  device: { free: 10, most: 60 },
  /** Links to set a password anew, for one account. */
  links: { free: 3, most: 3600 },
  /** Readers' letters, where nobody says from which address: slow, but never shut. */
  letters: { free: 30, most: 60 },
  /** Readers' letters from one address. */
  lettersFrom: { free: 5, most: 3600 },
} as const satisfies Readonly<Record<string, Pace>>

/** The first wait, in seconds; each further failure doubles it. */
export const firstWait = 5

/** Seconds until the next attempt, after so many failures. The database counts by the same rule. */
export const waitAfter = (failures: number, { free, most }: Pace): number =>
  failures < free ? 0 : Math.min(most, firstWait * 2 ** Math.min(failures - free, 12))
