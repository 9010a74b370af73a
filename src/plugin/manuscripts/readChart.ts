import type { ArchivePart } from './openArchive.ts'
import type { Budget } from './unpackPart.ts'

import { toShort } from './documentChanges.ts'
import { readXml } from './readXml.ts'

type Series = { readonly categories: string[]; readonly names: string[]; readonly values: string[] }

/** Lists of a series that hold the words of these elements. */
const lists: Readonly<Record<string, keyof Series>> = {
  'c:cat': 'categories',
  'c:tx': 'names',
  'c:val': 'values',
  'c:xVal': 'categories',
  'c:yVal': 'values',
}

/** Reads the words of a chart or diagram: its titles and labels line by line, of each series its figures by category. */
export async function readChart(budget: Budget, part: ArchivePart): Promise<string> {
  const chart = new Chart()
  await readXml({
    budget,
    handlers: {
      close: () => {
        chart.close()
      },
      open: ({ name, vocabulary }) => {
        chart.open(`${vocabulary}:${name}`)
      },
      text: (text) => {
        chart.text(text)
      },
    },
    part,
  })
  return toShort(chart.lines.join('; '))
}

class Chart {
  readonly lines: string[] = []
  #line = ''
  readonly #path: string[] = []
  #series: Series | undefined
  #word = ''

  open(element: string): void {
    this.#path.push(element)
    if (element === 'c:ser') this.#series = { categories: [], names: [], values: [] }
    if (element === 'c:v') this.#word = ''
  }

  text(text: string): void {
    const element = this.#path.at(-1)
    if (element === 'a:t') this.#line += text
    if (element === 'c:v') this.#word += text
  }

  close(): void {
    const element = this.#path.pop() ?? ''
    if (element === 'a:p') this.#endLine(this.#line)
    if (element === 'c:v') this.#endWord()
    if (element === 'c:ser') this.#endSeries()
  }

  #endLine(line: string): void {
    const words = line.trim()
    if (words !== '' && this.lines.length < MOST_LINES) this.lines.push(words)
    this.#line = ''
  }

  #endWord(): void {
    const list = this.#path.flatMap((element) => lists[element] ?? []).at(-1)
    const words = this.#word.trim()
    if (!this.#series) this.#endLine(words)
    else if (list && this.#series[list].length < MOST_LINES) this.#series[list].push(words)
  }

  #endSeries(): void {
    const { categories, names, values } = this.#series ?? { categories: [], names: [], values: [] }
    const figures = values.map((value, at) => [categories[at], value].filter(Boolean).join(' '))
    this.#endLine([names.join(' '), figures.join(', ')].filter(Boolean).join(': '))
    this.#series = undefined
  }
}

/** A chart that a page prints has fewer. */
const MOST_LINES = 500
