/**
 * How often something is tried that is tried at random or at many moments: a part with every run of the tests, all of
 * it by `npm run test:long`.
 */
const isLong = process.env.LONG_TESTS === 'all'

/** One of two measures of the same test. */
export const either = <Measure>({ always, long }: { always: Measure; long: Measure }): Measure =>
  isLong ? long : always
