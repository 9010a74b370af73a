import type { PayloadRequest } from 'payload'

import type { MessageKey } from '../translations/messages.ts'
import type { Html } from './html.ts'
import type { SheetDocument, SheetSignature, SheetStep } from './signOffSheet.ts'

import { formsOf, languageOf } from '../../domain/language/index.ts'
import { roleLabel } from '../../domain/staff/roleLabels.ts'
import { isRole } from '../../domain/staff/roles.ts'
import { translate } from '../translations/messages.ts'
import { html } from './html.ts'
import { documentLabel, stateWords, verdictWords } from './sheetLabels.ts'

type Printing = { readonly req: PayloadRequest; readonly time: (instant: string) => string }

/** Renders one text: what it is, the stages it went through, returns. */
export function renderDocument({
  document,
  req,
  time,
}: Printing & { readonly document: SheetDocument }): Html {
  const { marks, steps } = document
  const passed = new Set(steps.map(({ mark }) => mark?.hash))
  const others = marks.filter(({ hash }) => !passed.has(hash))
  return html`<section class="document">
    <h2>${documentLabel(document.collection, req)}</h2>
    ${printFacts(document, req)}
    <table class="steps">
      ${printColumns(stepColumns, req)}
      <tbody>
        ${steps.map((step) => printStep({ req, step, time }))}
      </tbody>
    </table>
    ${
      others.length > 0
        ? html`<h3>${translate(req, { key: 'signOffSheet.history' })}</h3>
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

function printFacts(document: SheetDocument, req: PayloadRequest): Html {
  const { approvalHash, authors, chainHash, contentHash, editor, path, speaker, title } = document
  const { list } = formsOf(languageOf(req.i18n.language))
  const word = (key: MessageKey) => translate(req, { key })
  const wide = (key: MessageKey, value: Html) =>
    html`<tr>
      <th>${word(key)}</th>
      <td colspan="3">${value}</td>
    </tr>`
  const whose =
    speaker === undefined
      ? html`<th>${word('signOffSheet.authors')}</th>
          <td>${list(authors) || word('signOffSheet.none')}</td>`
      : html`<th>${word('signOffSheet.speaker')}</th>
          <td>${speaker}</td>`
  return html`<table class="facts">
    <tbody>
      ${wide('signOffSheet.title', html`<span class="title">${title}</span>${urgencyOf(document, req)}`)}
      <tr>
        ${whose}
        <th>${word('signOffSheet.editor')}</th>
        <td>${editor ?? word('signOffSheet.none')}</td>
      </tr>
      ${path === undefined ? undefined : wide('signOffSheet.address', html`${path}`)}
      <tr>
        <th>${word('signOffSheet.contentHash')}</th>
        <td><code>${contentHash.slice(0, 16)}</code></td>
        <th>${word('signOffSheet.approvalHash')}</th>
        <td><code>${approvalHash?.slice(0, 16)}</code></td>
      </tr>
      ${wide('signOffSheet.chainHash', html`<code>${chainHash ?? word('signOffSheet.noRecord')}</code>`)}
    </tbody>
  </table>`
}

const urgencyOf = ({ isUrgent }: SheetDocument, req: PayloadRequest): Html | undefined =>
  isUrgent ? html`&emsp;${translate(req, { key: 'signOffSheet.urgentMark' })}` : undefined

type Column = readonly [key: MessageKey, style: string]

const stepColumns: readonly Column[] = [
  ['signOffSheet.stage', 'c-stage'],
  ['signOffSheet.person', 'c-who'],
  ['signOffSheet.role', 'c-role'],
  ['signOffSheet.time', 'c-time'],
  ['signOffSheet.result', 'c-result'],
  ['signOffSheet.opinion', ''],
  ['signOffSheet.hash', 'c-hash'],
]
const otherColumns: readonly Column[] = [
  ['signOffSheet.round', 'c-round'],
  ['signOffSheet.stage', 'c-stage'],
  ...stepColumns.filter(([key]) => key !== 'signOffSheet.stage' && key !== 'signOffSheet.role'),
]

const printColumns = (columns: readonly Column[], req: PayloadRequest): Html =>
  html`<thead>
    <tr>
      ${columns.map(([key, style]) => html`<th class="${style}">${translate(req, { key })}</th>`)}
    </tr>
  </thead>`

function printStep({ req, step, time }: Printing & { readonly step: SheetStep }): Html {
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
    <td class="centre">${state === 'open' ? '' : translate(req, { key: stateWords[state] })}</td>
    <td class="lines">${mark && saidIn({ mark, req, time })}</td>
    <td><code>${mark?.hash.slice(0, 8)}</code></td>
  </tr>`
}

const printOther = ({ mark, req, time }: Printing & { readonly mark: SheetSignature }): Html =>
  html`<tr>
    <td class="centre">
      ${translate(req, { key: 'signOffSheet.roundNumber', vars: { round: String(mark.round) } })}
    </td>
    <td class="centre">${mark.stageLabel}</td>
    <td>${whoOf(mark, req)}</td>
    <td class="centre">${time(mark.at)}</td>
    <td class="centre">${translate(req, { key: verdictWords[mark.verdict] })}</td>
    <td class="lines">${saidIn({ mark, req, time })}</td>
    <td><code>${mark.hash.slice(0, 8)}</code></td>
  </tr>`

/** Opinion of a signature, and the embargo signed with it. */
function saidIn({ mark, req, time }: Printing & { readonly mark: SheetSignature }): string {
  const { embargo, opinion } = mark
  const until =
    embargo === undefined
      ? undefined
      : embargo === null
        ? translate(req, { key: 'reviewPanel.embargoOver' })
        : translate(req, { key: 'reviewPanel.embargoOfMark', vars: { time: time(embargo) } })
  return [opinion, until].filter((line) => line !== undefined).join('\n')
}

const whoOf = ({ standsInFor, who }: SheetSignature, req: PayloadRequest): string =>
  standsInFor === undefined
    ? who
    : translate(req, { key: 'signOffSheet.standsIn', vars: { other: standsInFor, who } })

const roleOf = ({ role }: SheetSignature, req: PayloadRequest): string =>
  isRole(role) ? roleLabel(role, req.i18n.language) : ''
