/** Seconds between attempts: close together at first, then over a day. */
const waits = [5, 30, 5 * 60, 30 * 60, 2 * 3600, 5 * 3600, 8 * 3600, 8 * 3600] as const

/** Number of attempts before a delivery is given up. */
export const maxAttempts = waits.length + 1

/**
 * Wait before the next attempt.
 *
 * @param attempts - made so far, from 1
 * @returns seconds; undefined when it is given up
 */
export const waitAfter = (attempts: number): number | undefined => waits[attempts - 1]
