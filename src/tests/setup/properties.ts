/**
 * Seeds every property that has no seed of its own: Vitest `setupFiles` of all projects.
 *
 * The same change is judged by the same cases each time; `npm run test:properties` looks for others.
 */
import fc from 'fast-check'

const { PROPERTY_RUNS, PROPERTY_SEED = '20261130' } = process.env

fc.configureGlobal(
  PROPERTY_RUNS === undefined
    ? { seed: Number(PROPERTY_SEED) }
    : { numRuns: Number(PROPERTY_RUNS) },
)
