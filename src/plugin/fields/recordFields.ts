import type { Field, TextareaField } from 'payload'

import { label } from '../translations/label.ts'

/** Key of the document that a record is about, such as `reports:ID`. */
export const subjectField: Field = {
  name: 'subject',
  type: 'text',
  index: true,
  label: label('文档', 'Document'),
  required: true,
}

/** What the approval hash is made of, as canonical JSON. */
export const approvalField: TextareaField = {
  name: 'approval',
  type: 'textarea',
  label: label('审签内容（规范形式）', 'Approved content (canonical)'),
  maxLength: 1_000_000,
}

/** What the content hash is made of, as canonical JSON. */
export const contentField: Field = {
  name: 'content',
  type: 'textarea',
  label: label('内容（规范形式）', 'Content (canonical)'),
  maxLength: 4_000_000,
  required: true,
}

/** Place of a record in the hash chain of its document; `sequence` numbers the records of all documents. */
export const chainFields: Field[] = [
  { name: 'previousHash', type: 'text', label: label('上一条指纹', 'Previous hash') },
  { name: 'hash', type: 'text', label: label('本条指纹', 'Hash'), required: true },
  {
    name: 'sequence',
    type: 'number',
    index: true,
    label: label('序号', 'Sequence'),
    required: true,
  },
]
