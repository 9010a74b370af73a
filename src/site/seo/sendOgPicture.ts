import type { Card } from 'payload-newsroom/ledger'

import { pageKinds } from 'payload-newsroom/ledger'

import type { PageResult } from '../http/pageResult.ts'
import type { Messages } from '../messages/messages.ts'
import type { Chrome } from '../queries/getChrome.ts'
import type { Visit } from '../queries/visit.ts'

import { ogPath, siteOgPath } from '../http/ownPaths.ts'
import { sendText } from '../http/sendText.ts'
import { messagesOf } from '../messages/messages.ts'
import { findCard } from '../queries/findCard.ts'
import { followRedirect } from '../queries/findRedirect.ts'
import { renderOgPicture } from './ogPicture.ts'

/**
 * `/og/reports/x.png`: the picture of a live page, drawn from what lists show of it; `/og/site.png`: of the paper itself.
 * Nothing else has one.
 */
export async function sendOgPicture({
  chrome,
  path,
  request,
  response,
}: Visit): Promise<PageResult<never>> {
  if (path === siteOgPath) {
    const text = await renderOgPicture(cardOf(chrome))
    return sendText({ request, response, text, type: 'image/png' })
  }
  const [, page] = /^\/og(\/.+)\.png$/u.exec(path) ?? []
  if (page === undefined) return { kind: 'missing' }
  const card = await findCard(page)
  if (!card) return followRedirect(page, ogPath)
  const kind = pageKinds.find((each) => each === card.kind)
  if (!kind) return { kind: 'missing' }
  const t = messagesOf(chrome.language)
  const text = await renderOgPicture({
    facts: factsOf(card, t),
    language: chrome.language,
    label: card.section?.label ?? t.search.oneOf[kind],
    name: chrome.name,
    title: card.title,
  })
  return sendText({ request, response, text, type: 'image/png' })
}

/** When, who speaks, and who wrote it. */
const factsOf = ({ bylines = [], date, office, speaker }: Card, t: Messages): string =>
  [date && t.day(date), speaker && t.speaker({ name: speaker, office }), t.names(bylines)]
    .filter(Boolean)
    .join(t.gap)

/** The paper by its name, with what it stands for; who publishes it, below. */
const cardOf = ({ language, motto, name, nameLatin, publisher }: Chrome) => ({
  facts: publisher,
  language,
  label: nameLatin,
  name,
  title: motto || name,
})
