import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'

import { once } from 'node:events'
import { createServer } from 'node:http'
import { createServer as createTcpServer } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { post } from './post.ts'
import { isPublicAddress, mayReceive } from './privateAddresses.ts'

let calls = 0
let port = 0
let server: Server

beforeAll(async () => {
  server = createServer((request, response) => {
    calls += 1
    if (request.url === '/moved') response.writeHead(302, { Location: '/there' }).end()
    else if (request.url === '/long') {
      response.writeHead(200)
      // An answer without an end.
      const pour = () => {
        while (!response.destroyed && response.write('x'.repeat(65_536)));
        response.once('drain', pour)
      }
      pour()
    } else if (request.url !== '/silent') response.end('thanks')
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  port = typeof address === 'object' && address !== null ? address.port : 0
})

beforeEach(() => {
  calls = 0
})

afterAll(() => {
  server.closeAllConnections()
  server.close()
})

const hand = (address: string, allowPrivate = true) =>
  post({ address, allowPrivate, body: '{}', headers: {}, timeoutMs: 1500 })

describe('handing something in', () => {
  it.each([
    'http://127.0.0.1:PORT/',
    'http://localhost:PORT/',
    'http://[::1]:PORT/',
    'http://[::ffff:127.0.0.1]:PORT/',
    'http://2130706433:PORT/',
    'http://0x7f.1:PORT/',
    'http://0.0.0.0:PORT/',
    'http://169.254.169.254/latest/meta-data',
    'http://10.1.2.3/',
    'http://[fd00::1]/',
    'http://[fe80::1]/',
  ])('never happens at %s', async (address) => {
    const posted = await hand(address.replace('PORT', String(port)), false)
    expect(posted).toMatchObject({ isTaken: false })
    expect('fault' in posted && posted.fault).toMatch(/private address \S+ is refused/)
    expect(calls).toBe(0)
  })

  it('happens inside the house where the host allows it', async () => {
    expect(await hand(`http://localhost:${port}/`)).toEqual({ isTaken: true, status: 200 })
  })

  it('follows no redirect', async () => {
    expect(await hand(`http://127.0.0.1:${port}/moved`)).toEqual({
      fault: 'HTTP 302',
      isTaken: false,
      status: 302,
    })
    expect(calls).toBe(1)
  })

  it('reads no answer that does not end', async () => {
    expect(await hand(`http://127.0.0.1:${port}/long`)).toEqual({ isTaken: true, status: 200 })
  })

  it('waits for no answer that does not come', async () => {
    const posted = await hand(`http://127.0.0.1:${port}/silent`)
    expect(posted).toEqual({ fault: 'no answer within 1500 ms', isTaken: false })
  })

  it.each([true, false])('says that a name leads nowhere (inside allowed: %s)', async (inside) => {
    const posted = await hand('http://nobody.invalid/', inside)
    expect(posted).toMatchObject({ isTaken: false })
    expect('fault' in posted && posted.fault).toMatch(/ENOTFOUND|EAI_AGAIN|no answer/)
  })

  it.each([
    [
      'speaks another protocol',
      'HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: x\r\n\r\n',
    ],
    ['speaks no protocol', '\0\x01\x02 what is this\r\n\r\n'],
    ['has more head than anybody reads', `HTTP/1.1 200 OK\r\nX: ${'x'.repeat(40_000)}\r\n\r\n`],
    ['has no end of preliminaries', 'HTTP/1.1 103 Early Hints\r\n\r\n'.repeat(5000)],
    ['hangs up', ''],
    ['names two lengths', 'HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nx'],
  ])('comes to an end where the answer %s', async (_name, answer) => {
    const rude = createTcpServer((socket) => {
      socket.on('error', () => undefined)
      socket.once('data', () => socket.end(answer))
    })
    rude.listen(0, '127.0.0.1')
    await once(rude, 'listening')
    const { port: rudePort } = rude.address() as AddressInfo
    expect(await hand(`http://127.0.0.1:${rudePort}/`)).toMatchObject({ isTaken: false })
    expect(await hand(`https://127.0.0.1:${rudePort}/`)).toMatchObject({ isTaken: false })
    rude.close()
  })

  it('takes a connection that breaks after the status for an answer', async () => {
    const rude = createTcpServer((socket) => {
      socket.on('error', () => undefined)
      socket.once('data', () => {
        socket.write('HTTP/1.1 204 No Content\r\n\r\n', () => socket.resetAndDestroy())
      })
    })
    rude.listen(0, '127.0.0.1')
    await once(rude, 'listening')
    const { port: rudePort } = rude.address() as AddressInfo
    const posted = await hand(`http://127.0.0.1:${rudePort}/`)
    expect(posted.isTaken || /ECONNRESET|hang up/.test(posted.fault)).toBe(true)
    rude.close()
  })

  it('says which header cannot be written', async () => {
    const headers = { 'webhook-id': 'two\nlines' }
    const letter = { address: `http://127.0.0.1:${port}/`, allowPrivate: true, body: '{}', headers }
    expect(await post(letter)).toMatchObject({ isTaken: false })
  })

  it.each(['gopher://example.org', 'file:///etc/passwd', 'http://user:word@127.0.0.1/'])(
    'is refused for %s',
    async (address) => {
      expect(await hand(address)).toMatchObject({ isTaken: false })
    },
  )
})

describe('a public address', () => {
  it.each(['1.1.1.1', '223.5.5.5', '2400:3200::1', '2606:4700:4700::1111'])('is %s', (address) => {
    expect(isPublicAddress(address)).toBe(true)
  })

  it.each([
    '100.64.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '198.18.0.1',
    '224.0.0.1',
    '255.255.255.255',
    '::',
    '::ffff:10.0.0.1',
    '64:ff9b::a00:1',
    '2002:7f00:1::',
    '2001:db8::1',
    'ff02::1',
    'not an address',
  ])('is not %s', (address) => {
    expect(isPublicAddress(address)).toBe(false)
  })
})

describe('a receiver inside the house, where the host allows it', () => {
  it.each(['10.1.2.3', '127.0.0.1', '192.168.1.1', '::1', 'fd00::1', '1.1.1.1'])(
    'may be %s',
    (address) => {
      expect(mayReceive(address, true)).toBe(true)
    },
  )

  it.each([
    '169.254.169.254',
    '169.254.0.1',
    '::ffff:169.254.169.254',
    '64:ff9b::a9fe:a9fe',
    'fe80::1',
    'febf::1',
    'fd00:ec2::254',
    '100.100.100.200',
    'not an address',
  ])('is never %s', (address) => {
    expect(mayReceive(address, true)).toBe(false)
  })
})
