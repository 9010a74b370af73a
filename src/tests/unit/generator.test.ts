import { parse } from 'node-html-parser'
import { describe, expect, it } from 'vitest'

import type { MadeManuscript } from '../generator/makeManuscript.ts'

import { toManuscript } from '../../bench/intake/generated.ts'
import { fieldsOf, macroF1, measure } from '../../bench/intake/measure.ts'
import { measureWordings } from '../../bench/intake/measureWordings.ts'
import { addScores, precisionOf, recallOf } from '../../bench/intake/scoreReading.ts'
import { truthSchema } from '../../domain/manuscripts/index.ts'
import { leastOfGenerated, leastOfWordings } from '../generator/least.ts'
import { makeManuscript } from '../generator/makeManuscript.ts'
import { toHan } from '../generator/numbers.ts'
import * as sitting from '../generator/wordings/sitting.ts'
import * as text from '../generator/wordings/text.ts'

const made = Array.from({ length: 460 }, (_, number) => makeManuscript(number))
const each = made.flatMap((manuscript) =>
  manuscript.documents.map((truth) => ({ manuscript, truth })),
)
type Truth = (typeof each)[number]['truth']

/** What a reader sees: without marks of HTML, with breaks in the middle of words closed. */
function toSeen({ layout, text: received }: MadeManuscript): string {
  const body = layout === 'html' ? parse(received).textContent.replaceAll('&nbsp;', '') : received
  return toPlain(body)
}
const toPlain = (printed: string): string => printed.normalize('NFKC').replaceAll(/\s+/gu, '')

const namesIn = (truth: Truth): readonly string[] => [
  ...truth.attendees,
  ...truth.executiveChairs,
  ...truth.host,
  ...truth.observers,
  ...(truth.speakers ?? []),
]

const printedIn = (truth: Truth): readonly string[] =>
  [
    ...namesIn(truth),
    ...truth.people.flatMap(({ name, office }) => [name, office ?? '']),
    ...truth.reporters,
    ...truth.correspondents,
    ...Object.values(truth.otherCredits).flat(),
    ...truth.captions,
    ...truth.elections,
    ...truth.resolutions,
    ...truth.sectionHeadings,
    ...truth.enumerations.map(({ announced }) => announced),
    ...truth.attendanceTable.flat(),
    ...truth.decoys.map(({ value }) => value),
    truth.agency,
    truth.bylineRaw,
    truth.dateline.place,
    truth.dateline.raw,
    truth.headline,
    truth.kicker,
    truth.salutation,
    truth.speechHeadline,
    truth.subhead,
    truth.venue,
  ].filter((printed) => printed !== null)

describe('the generator of manuscripts', () => {
  it('makes the same manuscript of the same number and seed, and another of any other', () => {
    const { text: again } = makeManuscript(7)
    expect(again).toBe(made[7]?.text)
    expect(makeManuscript(7, 2).text).not.toBe(again)
    expect(new Set(made.map(({ text: received }) => received)).size).toBe(made.length)
  })

  it('prints all that its truth states', () => {
    const missing = made.flatMap((manuscript) => {
      const seen = toSeen(manuscript)
      return [...manuscript.documents.flatMap(printedIn), ...manuscript.furniture]
        .filter((printed) => !seen.includes(toPlain(printed)))
        .map((printed) => `${manuscript.fileName}: ${printed}`)
    })
    expect(missing).toEqual([])
  })

  it('states it in the published form of a truth.json', () => {
    const records = made.map(({ documents, fileName }) => ({
      documents,
      file: fileName,
      kind: 'multi',
    }))
    expect(truthSchema.safeParse({ records }).error).toBeUndefined()
    expect(truthSchema.safeParse({ records: [{ file: 'a.txt', level: 'town' }] }).success).toBe(
      false,
    )
  })

  it('prints the name of the meeting, or divides it by its verb', () => {
    const missing = each.filter(({ manuscript, truth: { meetingName } }) => {
      const seen = toSeen(manuscript)
      const name = toPlain(meetingName ?? '')
      return !seen.includes(name) && !seen.replaceAll('举行', '').includes(name)
    })
    expect(missing.map(({ manuscript: { fileName } }) => fileName)).toEqual([])
  })

  it('states nothing that contradicts itself', () => {
    const faults = each.filter(({ truth }) => {
      const { absent, due, present } = truth.attendance ?? {
        absent: null,
        due: null,
        present: null,
      }
      const known = new Set(truth.people.map(({ name }) => name))
      return (
        (absent !== null && due !== null && Number(due) - Number(absent) !== present) ||
        namesIn(truth).some((name) => !known.has(name)) ||
        truth.decoys.some(({ value }) => namesIn(truth).includes(value)) ||
        new Set(truth.host).size !== truth.host.length
      )
    })
    expect(faults.map(({ manuscript: { fileName } }) => fileName)).toEqual([])
  })

  it('knows at least twelve wordings of a fact, and uses every one', () => {
    const facts = {
      ...sitting,
      bylines: text.bylines,
      credits: text.credits,
      datelines: text.datelines,
      decoys: text.decoys,
      leads: text.leads,
      subheads: text.subheads,
    }
    const few = Object.entries(facts).filter(
      ([name, wordings]) =>
        wordings.length < 12 && name !== 'appointmentLists' && name !== 'forumHosts',
    )
    expect(few).toEqual([])
    const many = Array.from({ length: 2000 }, (_, number) => makeManuscript(number))
    const used = new Set(
      many.flatMap(({ documents }) =>
        documents.flatMap(({ wordings }) => wordings.map(({ wording }) => wording)),
      ),
    )
    const unused = Object.entries(facts).flatMap(([name, wordings]) =>
      [...wordings.keys()].map((at) => `${name}.${at}`).filter((wording) => !used.has(wording)),
    )
    expect(unused).toEqual([])
  })

  it.each([
    { han: '十', number: 10 },
    { han: '十七', number: 17 },
    { han: '二十', number: 20 },
    { han: '二百零三', number: 203 },
    { han: '二百一十三', number: 213 },
    { han: '三百', number: 300 },
    { han: '二千九百七十七', number: 2977 },
    { han: '一千零五', number: 1005 },
  ])('prints $number as $han', ({ han, number }) => {
    expect(toHan(number)).toBe(han)
  })
})

describe('the reader', () => {
  it('reads generated manuscripts no worse than it did', async () => {
    const measured = []
    for (const manuscript of made.slice(0, 150))
      measured.push(await measure(toManuscript(manuscript)))
    const fields = fieldsOf(measured)
    const all = addScores(fields.map(([, score]) => score))
    expect(macroF1(fields)).toBeGreaterThanOrEqual(leastOfGenerated.macroF1)
    expect(precisionOf(all)).toBeGreaterThanOrEqual(leastOfGenerated.microPrecision)
    expect(recallOf(all)).toBeGreaterThanOrEqual(leastOfGenerated.microRecall)
  })

  it.each(['open', 'closed'] as const)(
    'reads the %s wordings no worse than it did',
    async (half) => {
      const measured = await measureWordings(half)
      const right = measured.filter(({ wrong }) => wrong.length === 0)
      expect(measured.length).toBeGreaterThanOrEqual(150)
      expect(right.length / measured.length).toBeGreaterThanOrEqual(leastOfWordings[half])
    },
  )
})
