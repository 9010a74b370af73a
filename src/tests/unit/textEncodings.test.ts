import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'

import { openManuscript } from '../../plugin/manuscripts/openManuscript.ts'
import { encodeAs } from '../fixtures/encodeAs.ts'

const folder = path.resolve(import.meta.dirname, '../fixtures/manuscripts')
const manuscripts = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => ({ name, text: readFileSync(path.join(folder, name), 'utf8') }))

const simplified = [
  '渡口夜航开始',
  '大会闭幕。',
  '本报讯（记者 陶然）今夜，白鹭镇的灯亮了。船工说：“等了三年。”',
  '潺潺溪涧，皑皑峻岭，磅礴逶迤。',
]
const traditional = [
  '渡口夜航開始',
  '大會閉幕。',
  '本報訊（記者 陶然）今夜，白鷺鎮的燈亮了。船工說：「等了三年。」',
  '市議會三讀通過預算案，議長陶然主持。',
]

const read = async (bytes: Buffer) => (await openManuscript(bytes, '来稿.txt')).text

describe('the encoding of a text', () => {
  it.each(simplified)('is told to be GB 18030: %s', async (text) => {
    expect(await read(encodeAs('gbk', text))).toBe(text)
  })

  it.each(traditional)('is told to be Big5: %s', async (text) => {
    expect(await read(encodeAs('big5', text))).toBe(text)
  })

  it.each([...simplified, ...traditional])(
    'is told to be UTF-16 without a mark: %s',
    async (text) => {
      const bytes = Buffer.from(text, 'utf16le')
      expect(await read(bytes)).toBe(text)
      expect(await read(Buffer.from(bytes).swap16())).toBe(text)
    },
  )

  it.each([...traditional, 'GBK 也有繁體字：會議閉幕，萬眾一心。'])(
    'is told to be GB 18030 for traditional characters: %s',
    async (text) => {
      const known = text.replaceAll(/[「」]/gu, '')
      expect(await read(encodeAs('gbk', known))).toBe(known)
    },
  )

  it.each(manuscripts)('does not change what $name says', async ({ text }) => {
    const plain = text.replaceAll(/[^\p{Script=Han}\p{ASCII}，。、；：？！“”（）《》—]/gu, '')
    expect(await read(encodeAs('gbk', plain))).toBe(plain)
  })
})

const sound = '区十一届人大四次会议今天闭幕，代表们通过了各项决议。大会由主席团主持。'
const utf8 = Buffer.from(sound)

describe('a text that was garbled before it came', () => {
  it.each([
    { name: 'UTF-8 read as GBK', text: new TextDecoder('gbk').decode(utf8) },
    { name: 'UTF-8 read as Big5', text: new TextDecoder('big5').decode(utf8) },
    { name: 'UTF-8 read as Latin-1', text: utf8.toString('latin1') },
    { name: 'UTF-8 read as Windows-1252', text: new TextDecoder('windows-1252').decode(utf8) },
    { name: 'GBK read as Latin-1', text: encodeAs('gbk', sound).toString('latin1') },
    { name: 'GBK read as UTF-8', text: encodeAs('gbk', sound).toString('utf8') },
    {
      name: 'Big5 read as GBK',
      text: new TextDecoder('gbk').decode(
        encodeAs('big5', '市議會今天開會，通過了各項議案。會議由議長主持。'),
      ),
    },
    { name: 'replacement characters read as GBK', text: `大会今天闭幕，锟斤拷锟斤拷通过了决议。` },
    { name: 'question marks', text: '????????????????????????????????, ????????2026????' },
  ])('is refused: $name', async ({ text }) => {
    await expect(read(Buffer.from(text))).rejects.toMatchObject({ key: 'mojibake' })
  })

  it('is refused when a byte of it was lost', async () => {
    const bytes = Buffer.concat([utf8.subarray(0, 31), utf8.subarray(32)])
    await expect(read(bytes)).rejects.toMatchObject({ key: 'mojibake' })
  })

  it.each([
    sound,
    '陶然、何苇、罗绍棠、温毓麟、欧阳砚秋',
    'Café, naïve, Zoë: the déjà vu of Merrow Harbor — “wait”, he said.',
    'Who? What? Where? When? Why? Nobody knows.',
    '龘靐齉爩麤，饕餮魑魅魍魎。',
    '囧rz 喆堃犇骉，煊赫翀翯。',
    'Ünïcödé',
  ])('is not what is only rare: %s', async (text) => {
    expect(await read(Buffer.from(text))).toBe(text)
  })

  it.each(manuscripts)('is not $name', async ({ text }) => {
    await expect(read(Buffer.from(text))).resolves.toBeTruthy()
  })
})
