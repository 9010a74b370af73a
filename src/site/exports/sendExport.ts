import type { ExportedKind } from 'payload-newsroom/ledger'

import { wechatLanguages } from 'payload-newsroom/language'
import { hasExports, kinds, publicCollections } from 'payload-newsroom/ledger'
import { toNinjs } from 'payload-newsroom/syndication'

import type { PageResult } from '../http/pageResult.ts'
import type { Material } from '../queries/readLiveDocument.ts'
import type { Visit } from '../queries/visit.ts'
import type { Manuscript } from './manuscript.ts'

import { sendText } from '../http/sendText.ts'
import { messagesOf } from '../messages/messages.ts'
import { formatSignature } from '../queries/formatSignature.ts'
import { readLiveDocument } from '../queries/readLiveDocument.ts'
import { withDateline } from '../queries/withDateline.ts'
import { toManuscript } from './manuscript.ts'
import { readText } from './readText.ts'
import { renderPictures } from './renderPictures.ts'
import { toDocx } from './toDocx.ts'
import { toBareText, toPlainText } from './toPlainText.ts'
import { toWechat } from './toWechat.ts'

type Released = Material<ExportedKind>
type Form = {
  /** Sent as a download, not to be shown in the browser. */
  readonly isFile?: boolean
  /** Undefined where a document of that kind, or a newsroom of that language, has no such form. */
  readonly print: (released: Released) => Buffer | Promise<Buffer> | string | undefined
  readonly type: string
}

/** Export formats by the last segment of their address. */
const forms = new Map<string, Form>(
  Object.entries({
    docx: {
      isFile: true,
      print: docxOf,
      type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    },
    ninjs: {
      print: ninjsOf,
      type: 'application/json; charset=utf-8',
    },
    text: {
      print: (released) => toPlainText(manuscriptOf(released)),
      type: 'text/plain; charset=utf-8',
    },
    wechat: {
      print: (released) =>
        wechatLanguages.includes(released.visit.chrome.language)
          ? JSON.stringify(toWechat(manuscriptOf(released)))
          : undefined,
      type: 'application/json; charset=utf-8',
    },
  }),
)

/** `/reports/…/text`, `/meetings/…/docx` and the others; missing for a form that nobody takes. */
export async function sendForm(visit: Visit): Promise<PageResult<never>> {
  const [, collection = '', slug = '', name = ''] = visit.path.split('/')
  const form = forms.get(name)
  const read = readers.get(collection)
  if (!form || !read) return { kind: 'missing' }
  const found = await read({ ...visit, path: `/${collection}/${slug}` })
  if (found.kind === 'moved') return { ...found, target: `${found.target}/${name}` }
  return found.kind === 'shown' ? send({ form, released: found.view, slug, visit }) : found
}

type Input = { form: Form; released: Released; slug: string; visit: Visit }

async function send({
  form: { isFile, print, type },
  released,
  slug,
  visit: { request, response },
}: Input): Promise<PageResult<never>> {
  const text = await print(released)
  if (text === undefined) return { kind: 'missing' }
  response.setHeader('X-Robots-Tag', 'noindex')
  if (isFile === true)
    response.setHeader('Content-Disposition', `attachment; filename="${slug}.docx"`)
  return sendText({ request, response, text, type })
}

const readers = new Map<string, (visit: Visit) => Promise<PageResult<Released>>>(
  publicCollections
    .filter(hasExports)
    .map((slug) => [
      slug,
      readLiveDocument({ kind: kinds[slug].kind, toView: (released) => released }),
    ]),
)

function manuscriptOf({ corrections, snapshot, visit: { chrome } }: Released): Manuscript {
  return toManuscript({
    corrections,
    language: chrome.language,
    origin: chrome.origin,
    snapshot,
  })
}

async function docxOf(released: Released): Promise<Buffer> {
  const { firstReleasedAt, releasedAt, visit } = released
  const manuscript = manuscriptOf(released)
  return toDocx({
    author: publisherOf(visit),
    createdAt: firstReleasedAt,
    manuscript,
    modifiedAt: releasedAt,
    pictures: await renderPictures(manuscript),
  })
}

function ninjsOf({
  corrections,
  firstReleasedAt,
  releasedAt,
  snapshot,
  visit,
}: Released): string | undefined {
  if (snapshot.kind !== 'report' && snapshot.kind !== 'speech') return undefined
  const { language, timeZone } = visit.chrome
  const t = messagesOf(language)
  const html =
    snapshot.kind === 'speech'
      ? snapshot.bodyHtml
      : withDateline({
          dateline: snapshot.dateline,
          html: (snapshot.leadHtml ?? '') + snapshot.bodyHtml,
          signature: formatSignature(snapshot, t),
          t,
        })
  const item = toNinjs({
    corrections,
    firstReleasedAt,
    html,
    language,
    origin: visit.chrome.origin,
    plainText: toBareText(readText(html)),
    publisher: publisherOf(visit),
    releasedAt,
    snapshot,
    timeZone,
  })
  return JSON.stringify(item, undefined, 2)
}

const publisherOf = ({ chrome }: Released['visit']): string => chrome.publisher || chrome.name
