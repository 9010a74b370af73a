import type { Block } from './layOutBlocks.ts'
import type { OpenParagraph } from './openParagraph.ts'

type Mark = {
  /** Depth of `mc:AlternateContent`. */
  readonly depth: number
  readonly blocks: number
  isChoiceRead: boolean
  isInFallback: boolean
  readonly paragraph: OpenParagraph | undefined
  readonly paragraphLength: number
  readonly runs: number
  readonly text: number
}

/**
 * Content that a file has twice, for new readers and for old ones. The first is read, and taken back when there is
 * something for old ones, which is simpler to read: no text stands there twice, and none is lost.
 */
export class DocumentAlternates {
  readonly #open: Mark[] = []
  /** Whether there is something to take back. */
  #isPending = false

  open({
    blocks,
    depth,
    paragraph,
  }: {
    readonly blocks: readonly Block[]
    readonly depth: number
    readonly paragraph: OpenParagraph | undefined
  }): void {
    this.#open.push({
      blocks: blocks.length,
      depth,
      isChoiceRead: false,
      isInFallback: false,
      paragraph,
      paragraphLength: paragraph?.after.length ?? 0,
      runs: paragraph?.runs.length ?? 0,
      text: paragraph?.runs.at(-1)?.text.length ?? 0,
    })
  }

  /** Whether this is the first content for new readers. */
  openChoice(): boolean {
    const alternate = this.#open.at(-1)
    if (!alternate || alternate.isChoiceRead) return false
    alternate.isChoiceRead = true
    return true
  }

  openFallback(): void {
    const alternate = this.#open.at(-1)
    if (alternate) alternate.isInFallback = true
    this.#isPending = true
  }

  /** Takes back what new readers would see: what comes next is for old ones. */
  take(blocks: Block[]): void {
    if (!this.#isPending) return
    this.#isPending = false
    for (const alternate of this.#open) {
      if (!alternate.isInFallback) continue
      alternate.isInFallback = false
      const { paragraph } = alternate
      blocks.length = Math.min(blocks.length, alternate.blocks)
      if (!paragraph) continue
      paragraph.after.length = alternate.paragraphLength
      paragraph.runs.length = alternate.runs
      const run = paragraph.runs.at(-1)
      if (run) run.text = run.text.slice(0, alternate.text)
    }
  }

  /** @param depth - of the element that ends */
  close(depth: number): void {
    if (this.#open.at(-1)?.depth === depth) this.#open.pop()
  }
}
