import type { ManuscriptReading, Understood } from 'payload-newsroom/manuscripts'

import { noReport, noSpeech } from 'payload-newsroom/manuscripts'

/** A value of a field and how sure the reader is of it, 0 to 1. */
export type Sure = { readonly confidence: number; readonly field: string; readonly value: unknown }

/** The values of a reading that carry a confidence, as fields of a `truth.json`. */
export function confidencesOf({
  report = noReport,
  speech = noSpeech,
}: Pick<ManuscriptReading, 'report' | 'speech'>): readonly Sure[] {
  const named = <T>(
    field: string,
    many: readonly Understood<T>[],
    toValue: (value: T) => unknown,
  ): readonly Sure[] =>
    many.map(({ confidence, value }) => ({ confidence, field, value: toValue(value) }))
  const name = (person: { readonly name: string }) => person.name
  const same = <T>(value: T) => value
  const meeting = report.meeting.length > 0 ? report.meeting : speech.meeting
  return [
    ...named('attendance.due', report.attendance, ({ due }) => due),
    ...named('attendance.present', report.attendance, ({ present }) => present),
    ...named('attendees', report.attendees, name),
    ...named('congressOrdinal', meeting.slice(0, 1), ({ term }) => term),
    ...named('correspondents', report.correspondents, name),
    ...named('elections', report.elections, ({ raw }) => raw),
    ...named('executiveChairs', report.executiveChairs, name),
    ...named('host', report.hosts, name),
    ...named('meetingName', meeting.slice(0, 1), name),
    ...named('observers', report.observers, name),
    ...named('reporters', report.bylines, same),
    ...named('resolutions', report.adopted, ({ title }) => title),
    ...named('sessionOrdinal', meeting.slice(0, 1), ({ session }) => session),
    ...named('speakers', report.speakers, name),
    ...named('venue', report.venue.slice(0, 1), same),
    ...named('headline', report.headline ? [report.headline] : [], same),
    ...named('kicker', report.kicker ? [report.kicker] : [], same),
  ].filter(({ value }) => value !== undefined && value !== '')
}
