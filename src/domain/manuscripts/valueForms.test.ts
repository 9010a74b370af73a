import { describe, expect, it } from 'vitest'

import type { TypedInputs } from './valueForms.ts'

import { formOf, isTyped, toInputs, toInputsOfPassage, toValue } from './valueForms.ts'

const attendees = { kind: 'person', name: 'attendees' } as const
const attendance = { kind: 'attendance', name: 'attendance' } as const
const elections = { kind: 'election', name: 'elections' } as const
const headline = { kind: 'line', name: 'headline' } as const
const dateline = { kind: 'dateline', name: 'dateline' } as const

type Case = {
  readonly field: Parameters<typeof formOf>[0] & { readonly name: string }
  readonly typed: TypedInputs
  readonly value: unknown
}

describe('the form of a value', () => {
  it.each([
    { field: headline, typed: { value: ' 全会闭幕 ' }, value: '全会闭幕' },
    { field: { kind: 'number', name: 'plenary' } as const, typed: { value: '３' }, value: 3 },
    {
      field: attendees,
      typed: { name: '苏木', office: '' },
      value: { name: '苏木', office: '' },
    },
    {
      field: elections,
      typed: { elected: '陈一诺、姚守拙', kind: 'election', post: '委员', seats: '' },
      value: { elected: ['陈一诺', '姚守拙'], kind: 'election', post: '委员', raw: '' },
    },
    {
      field: dateline,
      typed: { agency: '', place: '砚湖', resolved: '2025-02-18' },
      value: { place: '砚湖', resolved: '2025-02-18' },
    },
  ] as readonly Case[])('makes a value of $field.name', ({ field, typed, value }) => {
    expect(toValue(formOf(field, null), typed, null)).toEqual(value)
  })

  it('keeps the parts of a value that have no input', () => {
    const before = { due: 286, present: 277, quorumStated: true, raw: '应到代表286名' }
    const form = formOf(attendance, before)
    const typed = { ...toInputs(form, before), absent: '9', present: '' }
    expect(toValue(form, typed, before)).toEqual({
      absent: 9,
      due: 286,
      quorumStated: true,
      raw: '应到代表286名',
    })
  })

  it('types words as words, whatever the field holds otherwise', () => {
    expect(formOf(dateline, '本报讯').inputs.map(({ name }) => name)).toEqual(['value'])
  })

  it('puts a marked passage into the first input that takes words', () => {
    const form = formOf(attendees, null)
    expect(toInputsOfPassage(form, ' 沈惟清 ')).toEqual({ name: '沈惟清', office: '' })
  })

  it('asks for what is needed, and for numbers', () => {
    expect(isTyped(formOf(attendees, null), { name: ' ', office: '' })).toBe(false)
    expect(isTyped(formOf(attendance, null), { due: '二百' })).toBe(false)
    expect(isTyped(formOf(attendance, null), { due: '２００' })).toBe(true)
  })
})
