import type {
  CollectionBeforeOperationHook,
  Field,
  FieldHook,
  PayloadRequest,
  Where,
} from 'payload'

import { formsOf, languageOf } from '../../domain/language/index.ts'
import { personDocument } from '../../domain/ledger/documents.ts'
import { formatOffice, officesOn } from '../../domain/people/index.ts'
import { isStaff, staffField, systemOnly } from '../staff/access.ts'
import { label } from '../translations/label.ts'
import { toObject } from '../values/toObject.ts'
import { todayOf } from './today.ts'

/**
 * What somebody is called where they are picked: name, and the first of the offices they hold today, so that two of one
 * name can be told apart. For staff, and computed whenever the person is read.
 */
export const callingField: Field = {
  name: 'calling',
  type: 'text',
  access: { ...systemOnly, read: staffField },
  admin: { disabled: true, disableListColumn: true, disableListFilter: true },
  custom: { internal: true },
  hooks: { afterRead: [({ data, req }) => callingOf({ person: data, req })] satisfies FieldHook[] },
  label: label('姓名与职务', 'Name and office'),
  validate: () => true as const,
  virtual: true,
}

async function callingOf({
  person,
  req,
}: {
  person: unknown
  req: PayloadRequest
}): Promise<string | undefined> {
  const read = isStaff(req) ? personDocument.safeParse(person) : undefined
  if (!read?.success) return undefined
  const { name, offices } = read.data
  const [office] = officesOn(offices, await todayOnce(req))
  if (!office) return name
  const language = languageOf(req.i18n.language)
  return name + formsOf(language).bracketed(formatOffice(office, language))
}

const days = new WeakMap<object, Promise<string>>()

/** Looks the day up once per request: a picker shows many people. */
function todayOnce(req: PayloadRequest): Promise<string> {
  const day = days.get(req.context) ?? todayOf(req)
  days.set(req.context, day)
  return day
}

/** Reads, for whoever asks what people are called, what that is made of; and finds them by it. */
export const readByCalling: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'read' || !isStaff(req)) return args
  const { select, where } = toObject(args)
  const isAsked = toObject(select).calling === true
  return {
    ...args,
    ...(isAsked && { select: { ...toObject(select), name: true, offices: true } }),
    ...(where !== undefined && { where: byParts(toObject(where)) }),
  }
}

/** Names, offices and pinyin in place of what is made of them, which no column holds. */
function byParts(where: Readonly<Record<string, unknown>>): Where {
  const { calling, ...rest } = where
  const inside = Object.fromEntries(
    Object.entries(rest).map(([name, asked]) => [
      name,
      Array.isArray(asked) ? asked.map((each) => byParts(toObject(each))) : asked,
    ]),
  ) as Where
  if (calling === undefined) return inside
  const parts = ['name', 'pinyin', 'offices.title', 'offices.organisation']
  return {
    and: [inside, { or: parts.map((part) => ({ [part]: toObject(calling) })) }],
  }
}
