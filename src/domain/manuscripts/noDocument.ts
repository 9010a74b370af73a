import type { ReportReading, SpeechReading } from './reading.ts'

/** Empty report, for code that reads fields whether or not there is a report. */
export const noReport: ReportReading = {
  adopted: [],
  alsoPresent: [],
  attendance: [],
  attendanceTable: [],
  attendees: [],
  body: [],
  bylineRaw: [],
  bylines: [],
  captions: [],
  commitments: [],
  correspondents: [],
  credits: [],
  dateline: [],
  elections: [],
  enumerations: [],
  executiveChairs: [],
  hosts: [],
  meeting: [],
  mentioned: [],
  oath: [],
  observers: [],
  phase: [],
  plenary: [],
  pointer: [],
  rostrum: [],
  sections: [],
  speakers: [],
  subheads: [],
  times: [],
  venue: [],
}

export const noSpeech: SpeechReading = {
  body: [],
  enumerations: [],
  meeting: [],
  mentioned: [],
  phase: [],
  sections: [],
}
