import type { ReportSnapshot, SpeechSnapshot } from 'payload-newsroom/publications'

import { toNinjs } from 'payload-newsroom/syndication'

import type { Visit } from '../door.ts'
import type { Outcome } from '../outcome.ts'
import type { Material } from '../queries/readDocument.ts'

import { readDocument } from '../queries/readDocument.ts'
import { sendText } from '../sendText.ts'
import { toManuscript } from './manuscript.ts'
import { readText } from './readText.ts'
import { toDocx } from './toDocx.ts'
import { toBareText, toPlainText } from './toPlainText.ts'
import { toWechat } from './toWechat.ts'

type Released = Material<'report'> | Material<'speech'>
type Form = {
  /** To be kept, not to be read in the browser. */
  readonly isFile?: boolean
  readonly print: (released: Released) => Buffer | Promise<Buffer> | string
  readonly type: string
}

/** The forms in which other houses take a released text, by the end of its address. */
const forms = new Map<string, Form>(
  Object.entries({
    docx: {
      isFile: true,
      print: ({ snapshot }) => toDocx(toManuscript(snapshot)),
      type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    },
    ninjs: {
      print: (released) => JSON.stringify(ninjsOf(released), undefined, 2),
      type: 'application/json; charset=utf-8',
    },
    text: {
      print: ({ snapshot }) => toPlainText(toManuscript(snapshot)),
      type: 'text/plain; charset=utf-8',
    },
    wechat: {
      print: ({ snapshot, visit }) => {
        const manuscript = toManuscript(snapshot)
        return JSON.stringify(toWechat({ manuscript, origin: visit.chrome.origin }))
      },
      type: 'application/json; charset=utf-8',
    },
  }),
)

/** `/reports/…/text`, `/speeches/…/docx` and the others; missing for a form that nobody takes. */
export async function sendForm(visit: Visit): Promise<Outcome<never>> {
  const [, collection = '', slug = '', name = ''] = visit.path.split('/')
  const form = forms.get(name)
  const read = readers.get(collection)
  if (!form || !read) return { kind: 'missing' }
  const found = await read({ ...visit, path: `/${collection}/${slug}` })
  if (found.kind === 'moved') return { ...found, target: `${found.target}/${name}` }
  return found.kind === 'shown' ? send({ form, released: found.view, slug, visit }) : found
}

async function send({
  form: { isFile, print, type },
  released,
  slug,
  visit: { request, response },
}: {
  form: Form
  released: Released
  slug: string
  visit: Visit
}): Promise<Outcome<never>> {
  response.setHeader('X-Robots-Tag', 'noindex')
  if (isFile === true)
    response.setHeader('Content-Disposition', `attachment; filename="${slug}.docx"`)
  return sendText({ request, response, text: await print(released), type })
}

const readers = new Map<string, (visit: Visit) => Promise<Outcome<Released>>>([
  ['reports', readDocument({ kind: 'report', toView: (released) => released })],
  ['speeches', readDocument({ kind: 'speech', toView: (released) => released })],
])

const ninjsOf = ({ firstReleasedAt, releasedAt, snapshot, visit: { chrome } }: Released) =>
  toNinjs({
    firstReleasedAt,
    origin: chrome.origin,
    plainText: toBareText(readText(htmlOf(snapshot))),
    publisher: chrome.publisher || chrome.name,
    releasedAt,
    snapshot,
  })

const htmlOf = (snapshot: ReportSnapshot | SpeechSnapshot): string =>
  (snapshot.kind === 'report' ? (snapshot.leadHtml ?? '') : '') + snapshot.bodyHtml
