import type { Metadata } from 'next'
import type { SanitizedConfig } from 'payload'

import { generatePageMetadata } from '@payloadcms/next/views'
import { initI18n } from '@payloadcms/translations'
import { cookies, headers } from 'next/headers'
import { getRequestLanguage } from 'payload'

type Asked = Omit<Parameters<typeof generatePageMetadata>[0], 'config'> & {
  readonly config: Promise<SanitizedConfig>
}

/** Titles of the panel's pages in the language of whoever looks: the configuration has one for everybody. */
export async function panelMetadata({ config: configured, ...asked }: Asked): Promise<Metadata> {
  const config = await configured
  const language = getRequestLanguage({
    config,
    cookies: await cookies(),
    headers: await headers(),
  })
  const { t } = await initI18n({ config: config.i18n, context: 'client', language })
  const say = (key: string) => t(`newsroom:${key}` as never)
  const { admin } = config
  const views = { ...admin.components.views }
  const { calendar } = views
  if (calendar) {
    const meta = { ...calendar.meta, title: say('calendar:title') } as typeof calendar.meta
    views.calendar = { ...calendar, meta }
  }
  return generatePageMetadata({
    ...asked,
    config: Promise.resolve({
      ...config,
      admin: {
        ...admin,
        components: { ...admin.components, views },
        meta: { ...admin.meta, titleSuffix: ` · ${say('brand:newsroom')}` },
      },
    }),
  })
}
