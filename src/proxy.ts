import { NextResponse } from 'next/server'

import { isPanelServed } from './site/panelDatabase.ts'

/**
 * The panel without its database: 503 in our own words. Payload would take whoever is signed in for nobody, and lead
 * them to the sign-in page. What was typed is kept by the browser, and is there when the page is opened again.
 */
export async function proxy(): Promise<Response> {
  if (await isPanelServed()) return NextResponse.next()
  const headers = {
    'Cache-Control': 'no-store',
    'Content-Type': 'text/html; charset=utf-8',
    'Retry-After': '5',
  }
  return new Response(page, { headers, status: 503 })
}

export const config = { matcher: ['/admin', '/admin/:path*'] }

const page = `<!doctype html>
<html lang="zh-CN"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark"><meta http-equiv="refresh" content="5">
<title>编辑部暂时无法访问</title>
<body style="font:1.1em/1.8 sans-serif;max-width:34em;margin:20vh auto;padding:0 1.5em">
<h1>编辑部暂时无法访问</h1>
<p>数据库正在恢复，本页几秒后自动重试。您没有被退出登录；没来得及保存的内容留在这个浏览器里，重新打开稿件时可以找回。</p>
<p lang="en">The newsroom’s database is recovering; this page tries again in a few seconds. You are still signed in, and
what you had not saved is kept by this browser: open the document again to get it back.</p>
</body></html>
`
