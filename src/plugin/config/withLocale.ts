import type { Field, GlobalConfig } from 'payload'

import type { Language } from '../../domain/language/language.ts'
import type { NewsroomLocale } from '../../domain/time/locale.ts'

/** Fills in the fields of the site settings, until somebody fills them, for a newsroom that writes like this. */
export const withLocale = (global: GlobalConfig, locale: NewsroomLocale): GlobalConfig => ({
  ...global,
  fields: global.fields.map((field) => withDefaults(field, locale)),
})

const names: Readonly<Record<Language, string>> = { en: 'News', zh: '新闻' }

function withDefaults(field: Field, locale: NewsroomLocale): Field {
  if (field.type === 'tabs')
    return {
      ...field,
      tabs: field.tabs.map((tab) => ({
        ...tab,
        fields: tab.fields.map((each) => withDefaults(each, locale)),
      })),
    }
  if (field.type === 'select' && field.name === 'language')
    return { ...field, defaultValue: locale.language }
  if (field.type !== 'text') return field
  if (field.name === 'name') return { ...field, defaultValue: names[locale.language] }
  return field.name === 'timeZone' ? { ...field, defaultValue: locale.timeZone } : field
}
