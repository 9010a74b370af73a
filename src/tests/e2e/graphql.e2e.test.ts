import { readFileSync } from 'node:fs'
import path from 'node:path'
import { releaseDocuments } from 'payload-newsroom'
import { describe, expect, it } from 'vitest'

import { documentsOf, draftPackage } from '../fixtures/draftPackage.ts'
import { postJson } from '../fixtures/postJson.ts'
import { useApp } from '../setup/startApp.ts'
import { useNewsroom } from '../setup/useNewsroom.ts'

/** What the documentation tells people to send, word for word. */
const examples = path.resolve(import.meta.dirname, '../../../docs/how-to/api')
const read = (file: string) => readFileSync(path.join(examples, file), 'utf8')
const query = read('closing-session.graphql')
const restAddress = read('closing-session.rest.txt').trim()

const { accountOf, database, payload } = await useNewsroom('graphql')
const released = await draftPackage(payload)
const draft = await draftPackage(payload)
await payload.update({
  id: released.speech.id,
  collection: 'speeches',
  data: { office: '临渡区委书记' },
  draft: true,
  // The desk typed the office as the paper prints it.
  overrideAccess: true,
})

const outcome = await releaseDocuments({
  documents: documentsOf(released),
  payload,
  user: await accountOf('chiefEditor'),
})
if (outcome.kind !== 'released') throw new Error(JSON.stringify(outcome))
const app = await useApp(database)

const askGraphQL = async (report: string | null | undefined) => {
  const answer = await postJson(`${app.url}/api/graphql`, { query, variables: { report } })
  return { answer: (await answer.json()) as unknown, status: answer.status }
}

const askRest = async (report: string | null | undefined) => {
  const answer = await fetch(app.url + restAddress.replace('{report}', report ?? ''))
  return { answer: (await answer.json()) as unknown, status: answer.status }
}

describe('the documented example', () => {
  it('gives anybody the closing session, the report of it and the speech’s sections', async () => {
    expect(await askGraphQL(released.report.slug)).toEqual({
      answer: {
        data: {
          Reports: {
            docs: [
              {
                bylines: [{ name: '昝若溪' }],
                date: expect.stringMatching(/^2026-01-09T/) as unknown,
                dateline: '本报讯',
                headline: released.report.headline,
                meeting: {
                  name: released.meeting.name,
                  sittings: [
                    {
                      adopted: [
                        { kind: 'resolution', outcome: 'adopted', title: '关于政府工作报告的决议' },
                      ],
                      attendance: { due: 268, present: 251, unit: '代表' },
                      executiveChairs: [{ name: '逄远舟' }],
                      key: 'closing-3',
                      number: 3,
                      phase: 'closing',
                      startsAt: '2026-01-09T01:00:00.000Z',
                    },
                  ],
                  slug: released.meeting.slug,
                },
                section: { name: released.section.name },
                sitting: 'closing-3',
                speeches: [
                  {
                    completeness: 'full',
                    office: '临渡区委书记',
                    sections: [
                      {
                        anchor: 's1',
                        heading: '把渡口修好',
                        html: expect.stringMatching(
                          /^<p id="p2"><strong class="run-in" id="s1">/u,
                        ) as unknown,
                        level: 1,
                        numeral: '一、',
                        plainText: '一、把渡口修好。摆渡人和坐船人都要方便。',
                      },
                      expect.objectContaining({ anchor: 's2', heading: '把水管好' }) as unknown,
                    ],
                    slug: released.speech.slug,
                    speaker: { name: '逄远舟' },
                    title: released.speech.title,
                  },
                ],
                subheads: '逄远舟讲话\n表决通过各项决议',
              },
            ],
          },
        },
      },
      status: 200,
    })
  })

  it('gives the same over REST', async () => {
    expect(await askRest(released.report.slug)).toMatchObject({
      answer: {
        docs: [
          {
            headline: released.report.headline,
            meeting: { sittings: [{ attendance: { due: 268, present: 251 }, key: 'closing-3' }] },
            speeches: [{ sections: [{ heading: '把渡口修好' }, { heading: '把水管好' }] }],
          },
        ],
        totalDocs: 1,
      },
      status: 200,
    })
  })

  it.each([
    { ask: askGraphQL, empty: { data: { Reports: { docs: [] } } }, surface: 'GraphQL' },
    { ask: askRest, empty: { docs: [], totalDocs: 0 }, surface: 'REST' },
  ])('gives nobody a draft over $surface', async ({ ask, empty }) => {
    expect(await ask(draft.report.slug)).toMatchObject({ answer: empty, status: 200 })
  })
})
