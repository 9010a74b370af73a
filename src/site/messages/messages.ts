import { defaultLocale } from 'payload-newsroom/time'

import { en } from './en.ts'
import { zh } from './zh.ts'

/** Every language has every word: `en` is typed by `zh`. */
const words = { en, zh } as const

/** The language the site is printed in, a BCP 47 tag. */
export const language = defaultLocale

/** The words of the language the site is printed in. Chinese first. */
export const t: typeof zh = words.zh
