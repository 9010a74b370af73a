'use client'
import type { RelationshipFieldClientComponent } from 'payload'

import { ConfigProvider, RelationshipField, useConfig } from '@payloadcms/ui'
import { useMemo } from 'react'

/** Picker of people that shows each with the office they hold today, and finds them by it. */
export const PersonField: RelationshipFieldClientComponent = (props) => {
  const { config } = useConfig()
  const byCalling = useMemo(
    () => ({
      ...config,
      collections: config.collections.map((each) =>
        each.slug === 'people'
          ? { ...each, admin: { ...each.admin, useAsTitle: 'calling' } }
          : each,
      ),
    }),
    [config],
  )
  return (
    <ConfigProvider config={byCalling}>
      <RelationshipField {...props} />
    </ConfigProvider>
  )
}
