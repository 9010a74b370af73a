import type { CollectionConfig, GlobalConfig } from 'payload'

import { AuditEntries } from './AuditEntries.ts'
import { Manuscripts } from './Manuscripts.ts'
import { Media } from './Media.ts'
import { Meetings } from './Meetings.ts'
import { People } from './People.ts'
import { Publications } from './Publications.ts'
import { Releases } from './Releases.ts'
import { Reporters } from './Reporters.ts'
import { Reports } from './Reports.ts'
import { Sections } from './Sections.ts'
import { SiteSettings } from './SiteSettings.ts'
import { Speeches } from './Speeches.ts'

export { Users } from './Users.ts'

/** Every collection the plugin adds, in sidebar order. */
export const collections: CollectionConfig[] = [
  Reports,
  Speeches,
  Meetings,
  Manuscripts,
  People,
  Reporters,
  Sections,
  Media,
  Releases,
  Publications,
  AuditEntries,
]

/** Every global the plugin adds. */
export const globals: GlobalConfig[] = [SiteSettings]
