import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

import type { BenchNewsroom } from './startNewsroom.ts'

import { hasNginx, runNginx } from '../ops/deploy/runNginx.ts'
import { print } from '../ops/launch/terminal.mjs'
import { printTiming } from './printTiming.ts'
import { timeRequests } from './timeRequests.ts'

const asked = 400

/** What the same machine does at its barest, four at a time: the lookup of one report by Node and pg, a file by nginx. */
export async function timeBaselines(newsroom: BenchNewsroom): Promise<boolean> {
  print('\n最简单的做法  baselines, four at a time')
  const folder = mkdtempSync(path.join(tmpdir(), 'newsroom-bench-'))
  // nginx runs as another user, who must be able to pass.
  chmodSync(folder, 0o755)
  try {
    const url = newsroom.appUrl + newsroom.reportPath
    const page = path.join(folder, 'page.html')
    writeFileSync(page, await (await fetch(url)).text(), { mode: 0o644 })
    const bare = newsroom.start([
      fileURLToPath(import.meta.resolve('./bareServer.mjs')),
      page,
      newsroom.reportPath,
    ])
    const bareUrl = `http://127.0.0.1:${await bare.firstLine}`
    const time = async (name: string, address: string) => {
      printTiming(name, await timeRequests(Array.from({ length: asked }, () => address)))
    }
    await time('Node + pg, one row', `${bareUrl}/row`)
    await time('Node + pg, same lookup', `${bareUrl}/page`)
    await time('本系统，同一篇 app, one page', url)
    await timeNginx({ folder, newsroom, page, time })
  } finally {
    rmSync(folder, { force: true, recursive: true })
  }
  return true
}

type Input = {
  folder: string
  newsroom: BenchNewsroom
  page: string
  time: (name: string, address: string) => Promise<void>
}

async function timeNginx({ folder, newsroom, page, time }: Input): Promise<void> {
  if (!hasNginx()) return
  mkdirSync(path.join(folder, 'nginx'))
  const nginx = await runNginx({
    app: new URL(newsroom.appUrl).host,
    folder: path.join(folder, 'nginx'),
    includes: {
      'server.conf': `location = /baseline { alias ${page}; default_type "text/html; charset=utf-8"; }`,
    },
  })
  try {
    await time('nginx, a file', `${nginx.url}/baseline`)
  } finally {
    await nginx.stop()
  }
}
