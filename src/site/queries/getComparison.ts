import type { PageResult } from '../http/pageResult.ts'
import type { Counterpart } from './findDocument.ts'
import type { Link } from './links.ts'
import type { Material } from './readLiveDocument.ts'
import type { Question } from './visit.ts'

import { messagesOf } from '../messages/messages.ts'
import { formatSignature } from './formatSignature.ts'
import { linkQuotations } from './quotations.ts'
import { readLiveDocument } from './readLiveDocument.ts'
import { withDateline } from './withDateline.ts'

type Side = { readonly html: string; readonly path: string; readonly title: string }

/** A report and the speech it reports, side by side. */
export type ComparisonView = {
  /** Other speeches that the report names. */
  readonly others: readonly Link[]
  readonly path: string
  readonly quotations: number
  readonly report: Side
  readonly speech: Side
}

const suffix = '/compare'

/** The two texts of `/reports/…/compare`; missing where the report has no speech that readers may see. */
export async function getComparison(visit: Question): Promise<PageResult<ComparisonView>> {
  const outcome = await readSides({ ...visit, path: visit.path.slice(0, -suffix.length) })
  if (outcome.kind === 'moved') return { ...outcome, target: outcome.target + suffix }
  if (outcome.kind !== 'shown') return outcome
  return outcome.view ? { kind: 'shown', view: outcome.view } : { kind: 'missing' }
}

const readSides = readLiveDocument({ kind: 'report', toView: toComparison })

export function toComparison({
  counterparts,
  snapshot,
  visit,
}: Pick<Material<'report'>, 'counterparts' | 'snapshot' | 'visit'>): ComparisonView | undefined {
  const { bodyHtml, dateline, leadHtml = '', path, title } = snapshot
  const t = messagesOf(visit.chrome.language)
  const html = leadHtml + bodyHtml
  const best = counterparts
    .map((speech) => ({ speech, ...linkTo(html, speech) }))
    .toSorted((a, b) => b.count - a.count)
    .at(0)
  if (!best) return undefined
  const { count, html: marked, speech } = best
  return {
    others: counterparts
      .filter((other) => other !== speech)
      .map(({ path: place, title: label }) => ({ label, path: place })),
    path: path + suffix,
    quotations: count,
    report: {
      html: prefixAnchors(
        withDateline({ dateline, html: marked, signature: formatSignature(snapshot, t), t }),
        'r',
      ),
      path,
      title,
    },
    speech: {
      html: prefixAnchors(linkBack({ html, path, speech }), 's'),
      path: speech.path,
      title: speech.title,
    },
  }
}

const linkTo = (html: string, speech: Counterpart) =>
  linkQuotations({
    counterparts: [speech],
    hrefOf: ({ anchor }) => `#s-${anchor}`,
    html,
    is: 'report',
  })

const linkBack = ({ html, path, speech }: { html: string; path: string; speech: Counterpart }) =>
  linkQuotations({
    counterparts: [{ html, path }],
    hrefOf: ({ anchor }) => `#r-${anchor}`,
    html: speech.html,
    is: 'speech',
  }).html

/** Two texts on one page: each keeps its anchors apart from the other's. */
const prefixAnchors = (html: string, prefix: string): string =>
  html.replaceAll(/(<[^>]*? id=")/gu, `$1${prefix}-`)
