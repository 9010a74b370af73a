import type { Field, SanitizedConfig } from 'payload'

import { code, table } from './markdown.ts'

/** What the desk calls it, in both languages; empty where Payload would make a label up. */
type Words = { readonly en: string; readonly zh: string }

type Row = {
  readonly field: Field
  /** From the document down, `sittings[].adopted[].title`. */
  readonly path: string
}

/** Every collection and global of the running configuration with all its fields, as they stand in the schema. */
export function describeCollections({ collections, globals }: SanitizedConfig): string {
  const own = collections.filter(({ slug }) => !slug.startsWith('payload-'))
  const parts = [
    ...own.map(({ admin, fields, labels, slug }) =>
      describe({ description: admin.description, fields, slug, title: labels.plural }),
    ),
    ...globals.map(({ admin, fields, label, slug }) =>
      describe({ description: admin.description, fields, slug, title: label }),
    ),
  ]
  return ['# 集合与字段 · Collections and fields', ...parts].join('\n\n')
}

type Input = {
  description: unknown
  fields: readonly Field[]
  slug: string
  title: unknown
}

function describe({ description, fields, slug, title }: Input): string {
  const { en, zh } = readWords(title)
  const about = readWords(description)
  const rows = rowsOf(fields, '').map(({ field, path }) => {
    const words = readWords('label' in field ? field.label : undefined)
    return [code(path), words.zh, words.en, field.type, remarks(field)]
  })
  return [
    `## ${code(slug)} ${zh} ${en}`,
    ...(about.zh === '' ? [] : [`${about.zh} ${about.en}`]),
    table(['字段 Field', '名称', 'Label', '类型 Type', '说明 Notes'], rows),
  ].join('\n\n')
}

/** What Payload adds by itself to every collection. */
const furniture = new Set(['createdAt', 'deletedAt', 'id', 'updatedAt', '_status'])

function rowsOf(fields: readonly Field[], prefix: string): Row[] {
  return fields.flatMap((field): Row[] => {
    if (field.type === 'tabs') {
      return field.tabs.flatMap((tab) => {
        const inside = 'name' in tab && tab.name ? `${prefix}${tab.name}.` : prefix
        return rowsOf(tab.fields, inside)
      })
    }
    if (!('name' in field)) return 'fields' in field ? rowsOf(field.fields, prefix) : []
    if (furniture.has(field.name)) return []
    const path = `${prefix}${field.name}`
    const joint = field.type === 'array' ? '[].' : '.'
    const inner = 'fields' in field ? rowsOf(field.fields, path + joint) : []
    return [{ field, path }, ...inner]
  })
}

function remarks(field: Field): string {
  const notes = [
    ...flags.filter(({ name }) => Reflect.get(field, name) === true).map(({ words }) => words),
    'relationTo' in field ? `→ ${[field.relationTo].flat().map(code).join(' ')}` : '',
    'maxLength' in field && field.maxLength ? `≤ ${field.maxLength}` : '',
    field.type === 'select' ? field.options.map(describeOption).join('、') : '',
    field.custom?.internal === true ? '编辑部内部 newsroom only' : '',
  ]
  return notes.filter(Boolean).join('；')
}

const flags = [
  { name: 'required', words: '必填 required' },
  { name: 'unique', words: '唯一 unique' },
  { name: 'hasMany', words: '多个 many' },
  { name: 'virtual', words: '不存储，读取时生成 made when read' },
] as const

const describeOption = (option: string | { label: unknown; value: string }): string =>
  typeof option === 'string' ? code(option) : `${code(option.value)} ${bothWords(option.label)}`

/** A label in both languages, once where they say the same. */
export function bothWords(label: unknown): string {
  const { en, zh } = readWords(label)
  return [...new Set([zh, en])].join(' ')
}

/** A label in both languages; a label in one stands for both. */
function readWords(value: unknown): Words {
  if (typeof value === 'string') return { en: value, zh: value }
  if (typeof value !== 'object' || value === null) return { en: '', zh: '' }
  return { en: readText(value, 'en'), zh: readText(value, 'zh') }
}

function readText(value: object, language: keyof Words): string {
  const text: unknown = Reflect.get(value, language)
  return typeof text === 'string' ? text : ''
}
