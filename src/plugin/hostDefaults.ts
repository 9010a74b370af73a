import type { CollectionSlug, Config } from 'payload'

import type { Language } from '../domain/language/language.ts'

import { Users } from '../../collections/index.ts'
import { languageOf } from '../domain/language/language.ts'

/** A host without accounts gets the newsroom's own. */
export function withAccountsOfSomebody(config: Config): Config {
  if (config.collections?.some(({ auth }) => Boolean(auth))) return config
  return { ...config, collections: [...(config.collections ?? []), Users] }
}

/** The accounts that open the panel: named, or the first there are, as Payload has it. */
export const usersOf = ({ admin, collections: all = [] }: Config): CollectionSlug =>
  // Slugs of a host are known to its own types alone.
  (admin?.user ?? all.find(({ auth }) => Boolean(auth))?.slug ?? 'users') as CollectionSlug

/** The language that the host's panel falls back to. */
export function hostLanguage({ i18n }: Config): Language {
  const [only = 'en', ...others] = Object.keys(i18n?.supportedLanguages ?? {})
  // English is what Payload falls back to.
  return languageOf(i18n?.fallbackLanguage ?? (others.length === 0 ? only : 'en'))
}
