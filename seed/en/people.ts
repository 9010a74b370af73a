import type { SeedPerson } from '../content/seedPerson.ts'

import { neighbors } from './people/neighbors.ts'
import { officials } from './people/officials.ts'

export const people: readonly SeedPerson[] = [...officials, ...neighbors]
