import type { CollectionConfig, GlobalConfig } from 'payload'

import { ApiKeys } from './ApiKeys.ts'
import { Assignments } from './Assignments.ts'
import { AuditEntries } from './AuditEntries.ts'
import { Corrections } from './Corrections.ts'
import { DeskWords } from './DeskWords.ts'
import { Manuscripts } from './Manuscripts.ts'
import { MarginNotes } from './MarginNotes.ts'
import { Media } from './Media.ts'
import { Meetings } from './Meetings.ts'
import { Notifications } from './Notifications.ts'
import { People } from './People.ts'
import { Publications } from './Publications.ts'
import { ReaderFeedback } from './ReaderFeedback.ts'
import { Releases } from './Releases.ts'
import { Reporters } from './Reporters.ts'
import { Reports } from './Reports.ts'
import { Sections } from './Sections.ts'
import { Signatures } from './Signatures.ts'
import { SiteSettings } from './SiteSettings.ts'
import { Speeches } from './Speeches.ts'
import { Webhooks } from './Webhooks.ts'

export { Users } from './Users.ts'

/** Every collection the plugin adds, in sidebar order. */
export const collections: CollectionConfig[] = [
  Reports,
  Speeches,
  Meetings,
  Corrections,
  Manuscripts,
  Assignments,
  ReaderFeedback,
  Releases,
  MarginNotes,
  Notifications,
  Media,
  People,
  Reporters,
  Sections,
  DeskWords,
  Signatures,
  Publications,
  AuditEntries,
  ApiKeys,
  Webhooks,
]

/** Every global the plugin adds. */
export const globals: GlobalConfig[] = [SiteSettings]
