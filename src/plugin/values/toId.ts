import type { DefaultDocumentIDType, Payload } from 'payload'

/** Id as the database of the app has it, from its text: a number in apps with serial ids. */
export const toId = ({ db }: Payload, id: string): DefaultDocumentIDType =>
  (db.defaultIDType === 'number' ? Number(id) : id) as DefaultDocumentIDType
