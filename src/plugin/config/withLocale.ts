import type { Field, GlobalConfig } from 'payload'

import type { Language } from '../../domain/language/language.ts'
import type { NewsroomLocale } from '../../domain/time/locale.ts'

import { mapFieldConfigs } from './mapFieldConfigs.ts'

/** Fills in the fields of the site settings, until somebody fills them, for a newsroom that writes like this. */
export const withLocale = (global: GlobalConfig, locale: NewsroomLocale): GlobalConfig => ({
  ...global,
  fields: mapFieldConfigs(global.fields, (field) => withDefault(field, locale)),
})

const names: Readonly<Record<Language, string>> = { en: 'News', zh: '新闻' }

function withDefault(field: Field, locale: NewsroomLocale): Field {
  if (field.type === 'select' && field.name === 'language')
    return { ...field, defaultValue: locale.language }
  if (field.type !== 'text') return field
  if (field.name === 'name') return { ...field, defaultValue: names[locale.language] }
  return field.name === 'timeZone' ? { ...field, defaultValue: locale.timeZone } : field
}
