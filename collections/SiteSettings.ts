import type { GlobalConfig } from 'payload'

import { defaultLanguage, languageNames, languages } from '../src/domain/language/language.ts'
import { defaultTimeZone } from '../src/domain/time/clock.ts'
import { recordSettings } from '../src/plugin/audit/hooks.ts'
import { exposeGlobalVersion } from '../src/plugin/edit-conflicts/exposeVersion.ts'
import { baseVersionField, savingBar } from '../src/plugin/edit-conflicts/fields.ts'
import { guardGlobalBase } from '../src/plugin/edit-conflicts/requireBaseVersion.ts'
import { chineseByNature } from '../src/plugin/fields/chineseByNature.ts'
import { knownTimeZone } from '../src/plugin/fields/timeZone.ts'
import { refuseUnknownInGlobal } from '../src/plugin/http/refuseUnknownReferences.ts'
import { versionView } from '../src/plugin/releasable/versionView.ts'
import { staff, staffWho } from '../src/plugin/staff/access.ts'
import { label } from '../src/plugin/translations/label.ts'

/** The site's own words: masthead, footer, what the front page leads with. Readers see them once released. */
export const SiteSettings: GlobalConfig = {
  slug: 'site-settings',
  access: { read: staff, readVersions: staff, update: staffWho('keepSettings') },
  admin: {
    hideAPIURL: true,
    components: {
      elements: { beforeDocumentControls: ['payload-newsroom/admin#ReleaseButton'] },
      views: { edit: { version: versionView } },
    },
    description: label(
      '保存后点“发布”，读者才会看到。',
      'Readers see changes once they are released.',
    ),
    group: label('管理', 'Administration'),
  },
  fields: [
    savingBar,
    {
      type: 'tabs',
      tabs: [
        {
          label: label('报头', 'Masthead'),
          fields: [
            {
              name: 'name',
              type: 'text',
              defaultValue: '新闻',
              label: label('报名', 'Name of the paper'),
              maxLength: 40,
              required: true,
            },
            {
              name: 'nameLatin',
              type: 'text',
              admin: { condition: chineseByNature('nameLatin') },
              label: label('外文名', 'Name in Latin letters'),
              maxLength: 80,
            },
            { name: 'motto', type: 'text', label: label('报头语', 'Motto'), maxLength: 80 },
            {
              name: 'description',
              type: 'textarea',
              label: label('网站简介', 'Description'),
              maxLength: 300,
            },
            {
              name: 'language',
              type: 'select',
              admin: {
                description: label(
                  '网站、订阅源、导出稿、会议记录和来信页面所用的语言。已发布的会议记录保持发布时的语言。',
                  'What site, feeds, copies, records and letters are written in. Records already released keep theirs.',
                ),
              },
              defaultValue: defaultLanguage,
              label: label('语言', 'Language'),
              options: languages.map((value) => ({ label: languageNames[value], value })),
              required: true,
            },
            {
              name: 'timeZone',
              type: 'text',
              admin: {
                description: label(
                  '时区的 IANA 名称，“洲/城市”。日期、定时发布和时限都按它计算。',
                  'IANA name of a zone, “Continent/City”. Days, releases and embargoes go by its clock.',
                ),
              },
              defaultValue: defaultTimeZone,
              label: label('时区', 'Time zone'),
              required: true,
              validate: knownTimeZone,
            },
          ],
        },
        {
          label: label('首页', 'Front page'),
          fields: [
            {
              name: 'lead',
              type: 'relationship',
              admin: {
                description: label(
                  '头条在前；未发布的自动略过。',
                  'The lead first; what is not public is passed over.',
                ),
              },
              hasMany: true,
              label: label('头条', 'Lead reports'),
              maxRows: 5,
              relationTo: 'reports',
            },
            {
              name: 'leadMeeting',
              type: 'relationship',
              admin: {
                description: label(
                  '会议期间选上：会议记录、报道和讲话成一整块，排在首页最前。不选则最近的会议排在头条之后。',
                  'Chosen while it sits, its record, reports and speeches stand first, as one block. Else the newest meeting stands after the lead.',
                ),
              },
              label: label('专题会议', 'Meeting that leads'),
              relationTo: 'meetings',
            },
          ],
        },
        {
          label: label('页脚', 'Footer'),
          fields: [
            {
              name: 'publisher',
              type: 'text',
              label: label('主办单位', 'Publisher'),
              maxLength: 80,
            },
            {
              name: 'licences',
              type: 'group',
              admin: { condition: chineseByNature('licences') },
              fields: [
                {
                  name: 'icp',
                  type: 'text',
                  label: label('ICP 备案号', 'ICP number (China)'),
                  maxLength: 60,
                },
                {
                  name: 'publicSecurity',
                  type: 'text',
                  label: label('公安备案号', 'Public security number (China)'),
                  maxLength: 60,
                },
                {
                  name: 'news',
                  type: 'text',
                  label: label('互联网新闻信息服务许可证', 'News service license (China)'),
                  maxLength: 60,
                },
              ],
              label: label('备案', 'Licenses'),
            },
            {
              name: 'contact',
              type: 'group',
              fields: [
                {
                  name: 'phone',
                  type: 'text',
                  label: label('新闻热线', 'Telephone'),
                  maxLength: 40,
                },
                { name: 'email', type: 'email', label: label('投稿邮箱', 'E-mail') },
                { name: 'address', type: 'text', label: label('地址', 'Address'), maxLength: 120 },
              ],
              label: label('联系方式', 'Contact'),
            },
          ],
        },
        {
          admin: { condition: chineseByNature('governmentTags') },
          label: label('标签', 'Tags'),
          fields: [
            {
              name: 'governmentTags',
              type: 'group',
              admin: {
                description: label(
                  '政府网站及其转载稿件用；报社自己的网站一般不开。',
                  'For sites of governments and what they carry; a paper’s own site needs none.',
                ),
              },
              fields: [
                {
                  name: 'areOn',
                  type: 'checkbox',
                  defaultValue: false,
                  label: label(
                    '页面带《政府网站发展指引》规定的标签',
                    'Pages carry the tags of the guideline for government sites',
                  ),
                },
                {
                  name: 'siteCode',
                  type: 'text',
                  label: label('网站标识码', 'Site code'),
                  maxLength: 20,
                },
              ],
              label: label('政府网站标签', 'Government tags'),
            },
          ],
        },
      ],
    },
    baseVersionField,
  ],
  hooks: {
    afterChange: [recordSettings],
    afterRead: [exposeGlobalVersion],
    beforeOperation: [guardGlobalBase, refuseUnknownInGlobal],
  },
  label: label('站点设置', 'Site settings'),
  lockDocuments: false,
  versions: { max: 100 },
}
