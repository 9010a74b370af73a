/**
 * `npm run bench -- lighthouse`: what Lighthouse says of the pages that readers open most, on its profile of a throttled
 * phone. The last Lighthouse for Node 20 is fetched by npx, since nothing else here needs it.
 */
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { z } from 'zod'

import { endProcess } from '../ops/endProcess.mjs'
import { print } from '../ops/launch/terminal.mjs'
import { query } from '../ops/postgres.mjs'
import { findBrowser } from '../ops/testing/browser.mjs'
import { buildFirst } from './buildFirst.ts'
import { readCommand } from './readCommand.ts'
import { startNewsroom } from './startNewsroom.ts'
import { weighPage } from './weighPage.ts'

const lighthouse = 'lighthouse@12.8.2'
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const
const longestPaintMs = 1000

/** What the results are of. */
const closing = { en: 'harbor', zh: '闭幕' } as const

const score = z.object({ score: z.number().nullable() })
const audit = z.object({ numericValue: z.number().optional(), title: z.string() })
const report = z.object({
  audits: z.record(z.string(), audit.extend({ score: z.number().nullable() })),
  categories: z.object(
    Object.fromEntries(categories.map((name) => [name, score])) as Record<
      (typeof categories)[number],
      typeof score
    >,
  ),
})

await buildFirst()
const folder = mkdtempSync(path.join(tmpdir(), 'newsroom-bench-'))
const newsroom = await startNewsroom(folder, readCommand().language)
const judged: boolean[] = []
try {
  const browser = await findBrowser()
  if (!browser) throw new Error('no Chromium: install one, or name it in CHROMIUM_PATH')
  print(`${lighthouse}, load ${(loadavg()[0] ?? 0).toFixed(1)}`)
  for (const page of await listPages()) judged.push(await judge(browser, page))
} finally {
  await newsroom.stop()
  rmSync(folder, { force: true, recursive: true })
}
await endProcess(judged.every(Boolean) ? 0 : 1)

type Page = {
  /** Whether engines are told not to keep it, which Lighthouse counts against any page. */
  readonly isPassing?: boolean
  readonly name: string
  readonly path: string
}

async function listPages(): Promise<readonly Page[]> {
  const longest = async (kind: string) => {
    const [row] = await query({
      text: `SELECT path FROM live_documents WHERE kind = '${kind}' AND state = 'live'
        ORDER BY length(snapshot::text) DESC LIMIT 1`,
      url: newsroom.ownerUrl,
    })
    return String(row?.path)
  }
  return [
    { name: '头版 front', path: '/' },
    { name: '报道 report', path: newsroom.reportPath },
    { name: '讲话 speech', path: await longest('speech') },
    { name: '会议 meeting', path: await longest('meeting') },
    { name: '列表 list', path: '/reports' },
    { name: '搜索 search', path: '/search' },
    {
      isPassing: true,
      name: '结果 results',
      path: `/search?q=${encodeURIComponent(closing[readCommand().language])}`,
    },
  ]
}

/** @returns whether the page keeps everything that is promised */
async function judge(browser: string, page: Page): Promise<boolean> {
  const url = newsroom.appUrl + page.path
  // Of a program that has just started, the first answer would be judged.
  await (await fetch(url)).text()
  const { audits, categories: judgements } = await run({ browser, url })
  const scores = categories.map((category) => judgements[category].score ?? 0)
  const [lcpMs, shift] = ['largest-contentful-paint', 'cumulative-layout-shift'].map(
    (name) => audits[name]?.numericValue ?? Number.NaN,
  ) as [number, number]
  const { cssBytes, htmlBytes, scriptBytes } = await weighPage(url)
  print(
    `   ${page.name.padEnd(12)} ${scores.map((score) => Math.round(score * 100)).join(' / ')}  LCP ${Math.round(lcpMs)} ms  CLS ${shift.toFixed(3)}  HTML + CSS ${htmlBytes + cssBytes} B  JavaScript ${scriptBytes} B`,
  )
  const counted = page.isPassing ? scores.slice(0, categories.indexOf('seo')) : scores
  const isPerfect = counted.every((score) => score === 1) && shift === 0 && scriptBytes === 0
  if (!isPerfect) printFaults(audits)
  return isPerfect && lcpMs < longestPaintMs
}

function printFaults(audits: z.infer<typeof report>['audits']): void {
  for (const { numericValue, score: given, title } of Object.values(audits))
    if (given !== null && given < 0.9) print(`     ${given} ${title} ${numericValue ?? ''}`)
}

async function run({ browser, url }: { browser: string; url: string }) {
  const output = path.join(folder, 'lighthouse.json')
  const flags = '--headless=new --no-sandbox --disable-gpu'
  const asked = ['--quiet', '--output=json', `--output-path=${output}`, `--chrome-flags=${flags}`]
  const child = spawn('npx', ['--yes', lighthouse, url, ...asked], {
    cwd: folder,
    env: { ...process.env, CHROME_PATH: browser },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const code = await new Promise((resolve) => child.once('close', resolve))
  if (code !== 0) throw new Error(`Lighthouse ended with ${String(code)}`)
  return report.parse(JSON.parse(readFileSync(output, 'utf8')))
}
