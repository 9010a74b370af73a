import type { SeedPerson } from '../content/seedPerson.ts'

import { deputies } from './people/deputies.ts'
import { leaders } from './people/leaders.ts'

export const people: readonly SeedPerson[] = [...leaders, ...deputies]
