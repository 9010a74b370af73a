type Alignment = '' | 'center' | 'end' | 'justify' | 'left' | 'right' | 'start'

type Node = { readonly [key: string]: unknown; readonly type: string; readonly version: number }

/** Rich text as the editor stores it. */
type RichText = {
  [key: string]: unknown
  root: {
    children: Node[]
    direction: 'ltr' | null
    format: Alignment
    indent: number
    type: string
    version: number
  }
}

/**
 * Turns plain text into the editor's own form. Blocks are parted by a blank line: `## ` and `### ` open a heading,
 * `> ` a quotation, `- ` lines a list, `---` is a rule, `![slug]` a picture; anything else is a paragraph.
 * Lines within a block are joined without a space. `**words**` are bold, `[words](address)` a link.
 *
 * @param pictures - media ids by the slug of the picture
 */
export function toRichText(pictures: ReadonlyMap<string, string>, text: string): RichText {
  const blocks = text
    .trim()
    .split(/\n\s*\n/u)
    .map((block) => block.trim())
  return {
    root: {
      ...element('root'),
      children: blocks.map((block, index) => toNode({ block, index, pictures })),
    },
  }
}

type NodeInput = { block: string; index: number; pictures: ReadonlyMap<string, string> }

function toNode({ block, index, pictures }: NodeInput): Node {
  if (block === '---') return { type: 'horizontalrule', version: 1 }
  const picture = /^!\[([a-z-]+)\]$/u.exec(block)?.[1]
  if (picture !== undefined)
    return toUpload({ index, mediaID: pictures.get(picture), slug: picture })
  if (block.startsWith('- ')) return toList(block)
  const heading = /^(#{2,3}) /u.exec(block)?.[1]
  if (heading !== undefined) {
    const text = block.slice(heading.length + 1)
    return { ...element('heading'), children: toRuns(text), tag: `h${heading.length}` }
  }
  if (block.startsWith('> ')) {
    return { ...element('quote'), children: toRuns(joinLines(block.replaceAll(/^> ?/gmu, ''))) }
  }
  return {
    ...element('paragraph'),
    children: toRuns(joinLines(block)),
    textFormat: 0,
    textStyle: '',
  }
}

const element = (type: string) => ({
  direction: 'ltr' as const,
  format: '' as const,
  indent: 0,
  type,
  version: 1,
})

const joinLines = (block: string): string =>
  block
    .split('\n')
    .map((line) => line.trim())
    .join('')

type UploadInput = { index: number; mediaID: string | undefined; slug: string }

function toUpload({ index, mediaID, slug }: UploadInput): Node {
  if (mediaID === undefined) throw new Error(`The seed has no picture called ${slug}.`)
  // The editor wants an id of 24 hexadecimal digits, unique in the text: the position of the block is one.
  const id = index.toString(16).padStart(24, '0')
  return {
    fields: {},
    format: '',
    id,
    relationTo: 'media',
    type: 'upload',
    value: mediaID,
    version: 3,
  }
}

function toList(block: string): Node {
  const items = block.split('\n').map((line) => line.trim().replace(/^- /u, ''))
  return {
    ...element('list'),
    children: items.map((item, index) => ({
      ...element('listitem'),
      children: toRuns(item),
      value: index + 1,
    })),
    listType: 'bullet',
    start: 1,
    tag: 'ul',
  }
}

const toRuns = (text: string): Node[] =>
  text
    .split(/(\*\*[^*]+\*\*|\[[^\]]+\]\([^)]+\))/u)
    .filter((part) => part !== '')
    .map(toRun)

function toRun(part: string): Node {
  if (part.startsWith('**')) return toText(1, part.slice(2, -2))
  const link = /^\[(?<words>[^\]]+)\]\((?<url>[^)]+)\)$/u.exec(part)?.groups
  if (!link?.words || !link.url) return toText(0, part)
  return {
    ...element('link'),
    children: [toText(0, link.words)],
    fields: { linkType: 'custom', newTab: false, url: link.url },
    id: '0'.repeat(24),
    version: 3,
  }
}

const toText = (format: 0 | 1, text: string): Node => ({
  detail: 0,
  format,
  mode: 'normal',
  style: '',
  text,
  type: 'text',
  version: 1,
})
