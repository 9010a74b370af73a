import type { PayloadRequest } from 'payload'

import type { WordKey } from '../translations/words.ts'
import type { Html } from './html.ts'
import type { SlipDocument, SlipMark, SlipStep } from './slip.ts'

import { isRole } from '../../domain/staff/roles.ts'
import { say } from '../translations/words.ts'
import { html } from './html.ts'
import { kindWords, roleWords, stateWords, verdictWords } from './slipWords.ts'

type Printing = { readonly req: PayloadRequest; readonly time: (instant: string) => string }

/** One text on the form: what it is, the stages it went through, what was sent back. */
export function printDocument({
  document,
  req,
  time,
}: Printing & { readonly document: SlipDocument }): Html {
  const { marks, steps } = document
  const passed = new Set(steps.map(({ mark }) => mark?.hash))
  const others = marks.filter(({ hash }) => !passed.has(hash))
  return html`<section class="document">
    <h2>${say(req, { key: kindWords[document.kind] })}</h2>
    ${printFacts(document, req)}
    <table class="steps">
      ${printColumns(stepColumns, req)}
      <tbody>
        ${steps.map((step) => printStep({ req, step, time }))}
      </tbody>
    </table>
    ${
      others.length > 0
        ? html`<h3>${say(req, { key: 'slip.history' })}</h3>
            <table>
              ${printColumns(otherColumns, req)}
              <tbody>
                ${others.map((mark) => printOther({ mark, req, time }))}
              </tbody>
            </table>`
        : undefined
    }
  </section>`
}

function printFacts(document: SlipDocument, req: PayloadRequest): Html {
  const { approvalHash, authors, chainHash, contentHash, editor, path, speaker, title } = document
  const word = (key: WordKey) => say(req, { key })
  const wide = (key: WordKey, value: Html) =>
    html`<tr>
      <th>${word(key)}</th>
      <td colspan="3">${value}</td>
    </tr>`
  const whose =
    speaker === undefined
      ? html`<th>${word('slip.authors')}</th>
          <td>${authors.join('、') || word('slip.none')}</td>`
      : html`<th>${word('slip.speaker')}</th>
          <td>${speaker}</td>`
  return html`<table class="facts">
    <tbody>
      ${wide('slip.title', html`<span class="title">${title}</span>${urgencyOf(document, req)}`)}
      <tr>
        ${whose}
        <th>${word('slip.editor')}</th>
        <td>${editor ?? word('slip.none')}</td>
      </tr>
      ${path === undefined ? undefined : wide('slip.address', html`${path}`)}
      <tr>
        <th>${word('slip.contentHash')}</th>
        <td><code>${contentHash.slice(0, 16)}</code></td>
        <th>${word('slip.approvalHash')}</th>
        <td><code>${approvalHash?.slice(0, 16)}</code></td>
      </tr>
      ${wide('slip.chainHash', html`<code>${chainHash ?? word('slip.noRecord')}</code>`)}
    </tbody>
  </table>`
}

const urgencyOf = ({ isUrgent }: SlipDocument, req: PayloadRequest): Html | undefined =>
  isUrgent ? html`&emsp;【${say(req, { key: 'slip.urgent' })}】` : undefined

type Column = readonly [key: WordKey, style: string]

const stepColumns: readonly Column[] = [
  ['slip.stage', 'c-stage'],
  ['slip.person', 'c-who'],
  ['slip.role', 'c-role'],
  ['slip.time', 'c-time'],
  ['slip.result', 'c-result'],
  ['slip.opinion', ''],
  ['slip.hash', 'c-hash'],
]
const otherColumns: readonly Column[] = [
  ['slip.round', 'c-round'],
  ['slip.stage', 'c-stage'],
  ...stepColumns.filter(([key]) => key !== 'slip.stage' && key !== 'slip.role'),
]

const printColumns = (columns: readonly Column[], req: PayloadRequest): Html =>
  html`<thead>
    <tr>
      ${columns.map(([key, style]) => html`<th class="${style}">${say(req, { key })}</th>`)}
    </tr>
  </thead>`

function printStep({ req, step, time }: Printing & { readonly step: SlipStep }): Html {
  const { label, mark, state } = step
  const who = mark
    ? html`<td>${whoOf(mark, req)}</td>
        <td class="centre">${roleOf(mark, req)}</td>
        <td class="centre">${time(mark.at)}</td>`
    : html`<td></td>
        <td></td>
        <td></td>`
  return html`<tr>
    <td class="centre">${label}</td>
    ${who}
    <td class="centre">${state === 'open' ? '' : say(req, { key: stateWords[state] })}</td>
    <td class="lines">${mark && saidIn({ mark, req, time })}</td>
    <td><code>${mark?.hash.slice(0, 8)}</code></td>
  </tr>`
}

const printOther = ({ mark, req, time }: Printing & { readonly mark: SlipMark }): Html =>
  html`<tr>
    <td class="centre">
      ${say(req, { key: 'slip.roundNumber', vars: { round: String(mark.round) } })}
    </td>
    <td class="centre">${mark.stageLabel}</td>
    <td>${whoOf(mark, req)}</td>
    <td class="centre">${time(mark.at)}</td>
    <td class="centre">${say(req, { key: verdictWords[mark.verdict] })}</td>
    <td class="lines">${saidIn({ mark, req, time })}</td>
    <td><code>${mark.hash.slice(0, 8)}</code></td>
  </tr>`

/** The opinion, and the earliest release that was signed with it. */
function saidIn({ mark, req, time }: Printing & { readonly mark: SlipMark }): string {
  const { embargo, opinion } = mark
  const until =
    embargo === undefined
      ? undefined
      : embargo === null
        ? say(req, { key: 'sheet.embargoOver' })
        : say(req, { key: 'sheet.embargoOfMark', vars: { time: time(embargo) } })
  return [opinion, until].filter((line) => line !== undefined).join('\n')
}

const whoOf = ({ standsInFor, who }: SlipMark, req: PayloadRequest): string =>
  standsInFor === undefined
    ? who
    : say(req, { key: 'slip.standsIn', vars: { other: standsInFor, who } })

const roleOf = ({ role }: SlipMark, req: PayloadRequest): string =>
  isRole(role) ? say(req, { key: roleWords[role] }) : ''
