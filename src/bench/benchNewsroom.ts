/**
 * `npm run bench`: how much the newsroom bears on this machine, each figure beside a baseline of the same run. Uses a
 * database of its own, cleans up, and ends by itself within ten minutes (the first build aside). Fails when a promise
 * is not kept.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, loadavg, tmpdir, totalmem } from 'node:os'
import path from 'node:path'
import { setTimeout as after } from 'node:timers'
import { fileURLToPath } from 'node:url'

import type { Load } from './load.ts'
import type { BenchNewsroom } from './startNewsroom.ts'

import { hasNginx, runNginx } from '../ops/deploy/runNginx.ts'
import { endProcess } from '../ops/endProcess.mjs'
import { print } from '../ops/launch/terminal.mjs'
import { buildFirst } from './buildFirst.ts'
import { compareLoads, connections, ratioOf, rounds, roundSeconds } from './load.ts'
import { startNewsroom } from './startNewsroom.ts'
import { timeIntake } from './timeIntake.ts'
import { timeReleases } from './timeReleases.ts'
import { weighPage } from './weighPage.ts'

const limitMs = 600_000
const promises = {
  anewRatio: 0.08,
  listRatio: 0.3,
  pageRatio: 0.25,
  pageBytes: 30 * 1024,
  scriptBytes: 0,
}
const broken: string[] = []
/** Ten reports as a program asks for them that lists headlines. */
const graphqlList =
  '{ Reports(limit: 10) { docs { id headline slug date genre keywords } totalDocs } }'

await buildFirst()
const folder = mkdtempSync(path.join(tmpdir(), 'newsroom-bench-'))
const newsroom = await startNewsroom(folder)
const overtime = after(() => {
  void finish(new Error('the bench took more than ten minutes'))
}, limitMs)
try {
  describeMachine()
  await measure(newsroom)
  await finish()
} catch (error) {
  await finish(error)
}

async function measure(running: BenchNewsroom): Promise<void> {
  const url = running.appUrl + running.reportPath
  const html = await (await fetch(url)).text()
  const page = path.join(folder, 'page.html')
  writeFileSync(page, html, { mode: 0o644 })
  const bare = running.start([
    fileURLToPath(import.meta.resolve('./bareServer.mjs')),
    page,
    running.reportPath,
  ])
  const bareUrl = `http://127.0.0.1:${await bare.firstLine}`

  heading(`a  报道页 report page ${running.reportPath}, ${Buffer.byteLength(html)} B`)
  const [app, plain, oneRow] = await compareLoads([url, `${bareUrl}/page`, `${bareUrl}/row`])
  row({ baseline: oneRow, name: '本系统 app', of: 'Node + pg, one row', load: app })
  const ratio = row({
    baseline: plain,
    name: '本系统 app',
    of: 'Node + pg, same lookup',
    load: app,
  })
  promise(
    ratio >= promises.pageRatio,
    `report page at least ${promises.pageRatio} of Node + pg answering the same lookup`,
  )

  heading('b  接口取十篇 API list of 10')
  const list = '/api/reports?limit=10&depth=0'
  // Questions too long to be kept are answered anew.
  const long = 'x'.repeat(8000)
  const [kept, anew, graphqlAnew, bareList] = await compareLoads([
    running.appUrl + list,
    `${running.appUrl}${list}&anew=${long}`,
    `${running.appUrl}/api/graphql?query=${encodeURIComponent(`${graphqlList} # ${long}`)}`,
    `${bareUrl}/list`,
  ])
  const ratioTo = (name: string, load: Load | undefined) =>
    row({ baseline: bareList, load, name, of: 'Node + pg' })
  const listRatio = ratioTo('REST', kept)
  const anewRatios = [ratioTo('REST 重做 anew', anew), ratioTo('GraphQL 重做 anew', graphqlAnew)]
  promise(
    Math.min(...anewRatios) >= promises.anewRatio,
    `lists made anew at least ${promises.anewRatio} of Node + pg`,
  )
  promise(listRatio >= promises.listRatio, `API list at least ${promises.listRatio} of Node + pg`)

  await measureNginx(page, running)

  broken.push(...(await timeReleases(running)))

  heading('e  页面重量 weight of the report page, gzip')
  const { cssBytes, htmlBytes, scriptBytes } = await weighPage(url)
  print(
    `   HTML ${htmlBytes} B + CSS ${cssBytes} B = ${htmlBytes + cssBytes} B; JavaScript ${scriptBytes} B`,
  )
  promise(htmlBytes + cssBytes < promises.pageBytes, `HTML + CSS under ${promises.pageBytes} B`)
  promise(scriptBytes === promises.scriptBytes, 'no JavaScript')

  heading('f  最大的来稿 the largest manuscripts')
  broken.push(...timeIntake())
}

async function measureNginx(page: string, running: BenchNewsroom): Promise<void> {
  heading('c  nginx 微缓存 micro-cache')
  if (!hasNginx()) {
    print('   本机没有 nginx，略过  skipped: no nginx on this machine')
    return
  }
  const nginxFolder = path.join(folder, 'nginx')
  mkdirSync(nginxFolder)
  const baseline = `location = /baseline { alias ${page}; default_type "text/html; charset=utf-8"; }`
  const nginx = await runNginx({
    app: new URL(running.appUrl).host,
    folder: nginxFolder,
    includes: { 'server.conf': baseline },
  })
  try {
    const [kept, file] = await compareLoads([
      nginx.url + running.reportPath,
      `${nginx.url}/baseline`,
    ])
    row({ baseline: file, load: kept, name: '微缓存 cached', of: 'nginx, file' })
  } finally {
    await nginx.stop()
  }
}

function describeMachine(): void {
  const [cpu] = cpus()
  const load = loadavg()[0] ?? 0
  print(
    `${cpu?.model ?? '?'} × ${cpus().length}, ${Math.round(totalmem() / 2 ** 30)} GB, load ${load.toFixed(1)}`,
  )
  print(`Node ${process.versions.node}, ${process.platform} ${process.arch}`)
  print(
    `${connections} connections, ${rounds} rounds of ${roundSeconds} s after a warm-up, median; generator on the same machine`,
  )
}

function heading(text: string): void {
  print(`\n${text}`)
}

type Input = {
  baseline: Load | undefined
  load: Load | undefined
  name: string
  of: string
}

/** One line with its ratio to the baseline. */
function row({ baseline, load, name, of }: Input): number {
  if (!load || !baseline) throw new Error('nothing was measured')
  const ratio = ratioOf({ baseline, load })
  const figures = ({ p50Ms, p99Ms, perSecond }: Load) =>
    `${Math.round(perSecond)}/s  p50 ${p50Ms} ms  p99 ${p99Ms} ms`
  print(`   ${name.padEnd(24)} ${figures(load)}`)
  print(`   ${of.padEnd(24)} ${figures(baseline)}`)
  print(`   比率 ratio               ${ratio.toFixed(2)}`)
  return ratio
}

function promise(isKept: boolean, text: string): void {
  print(`   ${isKept ? '✓' : '✗'} ${text}`)
  if (!isKept) broken.push(text)
}

async function finish(error?: unknown): Promise<never> {
  clearTimeout(overtime)
  if (error !== undefined)
    process.stderr.write(`\n✗ ${error instanceof Error ? error.message : 'failed'}\n`)
  await newsroom.stop()
  rmSync(folder, { force: true, recursive: true })
  return endProcess(error === undefined && broken.length === 0 ? 0 : 1)
}
