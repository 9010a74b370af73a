import type { Field } from 'payload'

import { usualQuorum } from '../../domain/ledger/organs.ts'
import { timePicker } from '../../domain/time/datePickers.ts'
import { label, options } from '../translations/label.ts'
import { inLanguage } from './inLanguage.ts'

type Input = {
  description?: ReturnType<typeof label>
  name: string
  title: ReturnType<typeof label>
}

const personRows = ({ description, name, title }: Input): Field => ({
  name,
  type: 'relationship',
  admin: { ...(description && { description }) },
  hasMany: true,
  label: title,
  relationTo: 'people',
})

/** Whom a meeting counts, until somebody says it: most records are of bodies that have members. */
const members = inLanguage({ en: 'members', zh: '代表' })

const attendance: Field = {
  name: 'attendance',
  type: 'group',
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'due', type: 'number', label: label('应到', 'Due'), min: 0 },
        { name: 'present', type: 'number', label: label('实到', 'Present'), min: 0 },
        { name: 'absent', type: 'number', label: label('缺席', 'Absent'), min: 0 },
        { name: 'leave', type: 'number', label: label('请假', 'On leave'), min: 0 },
        { name: 'observers', type: 'number', label: label('列席', 'Observers'), min: 0 },
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'unit',
          type: 'text',
          defaultValue: members,
          label: label('单位', 'Of whom'),
          maxLength: 20,
        },
        {
          name: 'quorum',
          type: 'select',
          defaultValue: inLanguage(usualQuorum),
          label: label('法定人数', 'Quorum'),
          options: options(
            ['twoThirds', '三分之二以上', 'Two thirds'],
            ['half', '过半数', 'More than half'],
            ['none', '无规定', 'None'],
          ),
        },
        {
          name: 'quorumHeld',
          type: 'checkbox',
          label: label('报道写明“符合法定人数”', 'The report says that there was a quorum'),
        },
      ],
    },
  ],
  label: label('出席人数', 'Attendance'),
}

const adopted: Field = {
  name: 'adopted',
  type: 'array',
  dbName: 'adopted',
  fields: [
    { name: 'title', type: 'text', label: label('名称', 'Title'), maxLength: 300, required: true },
    {
      type: 'row',
      fields: [
        {
          name: 'kind',
          type: 'select',
          defaultValue: 'resolution',
          label: label('类别', 'Kind'),
          options: options(
            ['resolution', '决议', 'Resolution'],
            ['decision', '决定', 'Decision'],
            ['rules', '规则、条例', 'Bylaw or policy'],
            ['list', '名单', 'Appointments'],
            ['other', '其他', 'Other'],
          ),
          required: true,
        },
        {
          name: 'method',
          type: 'select',
          label: label('表决方式', 'How voted'),
          options: options(
            ['electronic', '电子表决', 'Electronic'],
            ['hands', '举手', 'Show of hands'],
            ['ballot', '无记名投票', 'Ballot'],
            ['other', '其他', 'Other'],
          ),
        },
        {
          name: 'outcome',
          type: 'select',
          defaultValue: 'adopted',
          label: label('结果', 'Outcome'),
          options: options(['adopted', '通过', 'Adopted'], ['rejected', '未通过', 'Rejected']),
          required: true,
        },
      ],
    },
    {
      type: 'row',
      fields: [
        { name: 'for', type: 'number', label: label('赞成', 'For'), min: 0 },
        { name: 'against', type: 'number', label: label('反对', 'Against'), min: 0 },
        { name: 'abstained', type: 'number', label: label('弃权', 'Abstained'), min: 0 },
      ],
    },
  ],
  label: label('通过事项', 'Adopted'),
  labels: { plural: label('通过事项', 'Adopted'), singular: label('事项', 'Item') },
}

const elections: Field = {
  name: 'elections',
  type: 'array',
  dbName: 'elections',
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'post',
          type: 'text',
          label: label('职务', 'Post'),
          maxLength: 200,
          required: true,
        },
        {
          name: 'kind',
          type: 'select',
          defaultValue: 'election',
          label: label('方式', 'Kind'),
          options: options(
            ['election', '选举', 'Election'],
            ['byElection', '补选', 'By-election'],
            ['appointment', '任命', 'Appointment'],
          ),
          required: true,
        },
        { name: 'seats', type: 'number', label: label('名额', 'Seats'), min: 1 },
      ],
    },
    {
      name: 'elected',
      type: 'relationship',
      hasMany: true,
      label: label('当选人', 'Elected'),
      relationTo: 'people',
    },
    { name: 'oath', type: 'checkbox', label: label('进行了宪法宣誓', 'Took the oath') },
  ],
  label: label('选举', 'Elections'),
  labels: { plural: label('选举', 'Elections'), singular: label('选举', 'Election') },
}

/** Fields of one sitting of a meeting. */
export const sittingFields: Field[] = [
  {
    name: 'key',
    type: 'text',
    admin: { hidden: true },
    label: label('场次标识', 'Key'),
  },
  {
    type: 'row',
    fields: [
      {
        name: 'phase',
        type: 'select',
        defaultValue: 'plenary',
        label: label('场次', 'Phase'),
        options: options(
          ['preparatory', '预备会议', 'Preparatory'],
          ['opening', '开幕会', 'Opening'],
          ['plenary', '全体会议', 'Plenary'],
          ['presidium', '主席团会议', 'Presidium'],
          ['closing', '闭幕会', 'Closing'],
          ['single', '会议（只有一场）', 'Single sitting'],
        ),
        required: true,
      },
      { name: 'number', type: 'number', label: label('第几次', 'Number'), max: 99, min: 1 },
      {
        name: 'startsAt',
        type: 'date',
        admin: { date: timePicker },
        label: label('开始', 'Begins'),
      },
      {
        name: 'endsAt',
        type: 'date',
        admin: { date: timePicker },
        label: label('结束', 'Ends'),
      },
    ],
  },
  { name: 'venue', type: 'text', label: label('地点', 'Venue'), maxLength: 120 },
  attendance,
  personRows({ name: 'hosts', title: label('主持人', 'Hosts') }),
  personRows({ name: 'executiveChairs', title: label('执行主席', 'Executive chairs') }),
  personRows({
    name: 'attendees',
    description: label('按见报顺序，不重新排序。', 'In the order printed; never sorted.'),
    title: label('出席', 'Attendees'),
  }),
  personRows({ name: 'presidium', title: label('主席团成员', 'Presidium') }),
  {
    name: 'rostrum',
    type: 'textarea',
    admin: {
      description: label('在主席台就座的，按见报文字。', 'Who sat on the rostrum, as printed.'),
      rows: 2,
    },
    label: label('主席台就座', 'On the rostrum'),
    maxLength: 1000,
  },
  {
    name: 'agenda',
    type: 'textarea',
    admin: { description: label('一行一项。', 'One item a line.') },
    label: label('议程', 'Agenda'),
    maxLength: 5000,
  },
  adopted,
  elections,
]
