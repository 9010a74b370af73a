import type { ReportReading, SpeechReading } from './reading.ts'

/** A report in which nothing was understood, for code that asks whether or not there is one. */
export const noReport: ReportReading = {
  adopted: [],
  alsoPresent: [],
  attendance: [],
  attendees: [],
  body: [],
  bylineRaw: [],
  bylines: [],
  commitments: [],
  correspondents: [],
  credits: [],
  dateline: [],
  elections: [],
  enumerations: [],
  executiveChairs: [],
  hosts: [],
  meeting: [],
  oath: [],
  observers: [],
  phase: [],
  plenary: [],
  pointer: [],
  rostrum: [],
  speakers: [],
  subheads: [],
  times: [],
  venue: [],
}

export const noSpeech: SpeechReading = {
  body: [],
  enumerations: [],
  meeting: [],
  phase: [],
  sections: [],
}
