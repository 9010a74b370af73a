import type { Language } from 'payload-newsroom/language'

import type { SeedContent } from './content.ts'

import { en } from './en/index.ts'
import { zh } from './zh/index.ts'

/** The demonstration of each language that a newsroom can publish in. */
export const contents: Readonly<Record<Language, SeedContent>> = { en, zh }
