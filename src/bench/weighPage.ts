import { gzipSync } from 'node:zlib'

/** Bytes of a page without its pictures; HTML and CSS compressed, scripts as they are. */
export type Weight = {
  readonly cssBytes: number
  readonly htmlBytes: number
  readonly scriptBytes: number
}

/** Weighs what a browser fetches to show a page and run it. JSON-LD is part of the HTML and runs nothing. */
export async function weighPage(url: string): Promise<Weight> {
  const html = await read(url)
  const sheets = [...html.matchAll(/<link\b[^>]*>/g)].filter(([tag]) =>
    /rel="stylesheet"/.test(tag),
  )
  const scripts = [...html.matchAll(/<script\b(?![^>]*application\/ld\+json)([^>]*)>([^<]*)/g)]
  const fetched = (tags: readonly (string | undefined)[], attribute: RegExp) =>
    Promise.all(
      tags
        .flatMap((tag) => attribute.exec(tag ?? '')?.[1] ?? [])
        .map((href) => read(new URL(href, url).href)),
    )
  const css = await fetched(
    sheets.map(([tag]) => tag),
    /href="([^"]+)"/,
  )
  const sources = await fetched(
    scripts.map(([, attributes]) => attributes),
    /src="([^"]+)"/,
  )
  return {
    cssBytes: sum(css.map((text) => gzipSync(text).length)),
    htmlBytes: gzipSync(html).length,
    scriptBytes: sum(
      [...sources, ...scripts.map(([, , text = '']) => text)].map((text) =>
        Buffer.byteLength(text),
      ),
    ),
  }
}

async function read(url: string): Promise<string> {
  const answer = await fetch(url)
  if (!answer.ok) throw new Error(`${url}: ${answer.status}`)
  return answer.text()
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0)
