import { plainTextOf } from './plainText.ts'

/** Section of rendered HTML: from its heading to the next section's. */
export type HtmlSection = {
  /** `id` in the page at which the section begins. */
  readonly anchor: string
  readonly html: string
  readonly level: 1 | 2
  readonly plainText: string
}

const HEADING = /^<h([23]) id="([^"]*)">/u
const RUN_IN = /^<p id="[^"]*"><strong class="run-in" id="([^"]*)">/u

/**
 * Cuts a text that `renderHtml` rendered into its sections. It writes one block a line, and no line break in a block.
 *
 * Blocks before the first section are in none. A run-in heading does not show its level: `levels` gives it, by anchor.
 */
export function htmlSections(
  html: string,
  levels: ReadonlyMap<string, 1 | 2> = new Map(),
): HtmlSection[] {
  const sections: { anchor: string; level: 1 | 2; lines: string[] }[] = []
  for (const line of html.split('\n')) {
    const opened = openedBy(line)
    if (opened)
      sections.push({ ...opened, level: levels.get(opened.anchor) ?? opened.level, lines: [line] })
    else sections.at(-1)?.lines.push(line)
  }
  return sections.map(({ anchor, level, lines }) => {
    const own = lines.join('\n')
    return { anchor, html: own, level, plainText: plainTextOf(own) }
  })
}

function openedBy(line: string): undefined | { anchor: string; level: 1 | 2 } {
  const [, tag, anchor] = HEADING.exec(line) ?? []
  if (anchor !== undefined) return { anchor, level: tag === '3' ? 2 : 1 }
  const runIn = RUN_IN.exec(line)?.[1]
  return runIn === undefined ? undefined : { anchor: runIn, level: 1 }
}
