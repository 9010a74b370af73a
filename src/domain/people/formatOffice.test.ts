import { describe, expect, it } from 'vitest'

import { formatOffice } from './formatOffice.ts'

describe('sayOffice', () => {
  it.each([
    ['临渡区水利局', '区水利局局长', '临渡区水利局局长'],
    ['临渡区人大常委会', '区人大常委会副主任', '临渡区人大常委会副主任'],
    ['中共临渡区委', '区委常委、区纪委书记', '中共临渡区委常委、区纪委书记'],
    ['城南中心小学', '城南中心小学校长', '城南中心小学校长'],
    ['青禾镇麦垄村', '麦垄村党支部书记', '青禾镇麦垄村党支部书记'],
    // The body abbreviated, after the level of its region.
    ['临渡区住房和城乡建设局', '区住建局局长', '临渡区住建局局长'],
    ['临渡区人民检察院', '区检察院检察长', '临渡区检察院检察长'],
    ['临渡区第十八届人民代表大会', '区人大代表', '临渡区人大代表'],
    ['政协临渡区委员会', '区政协主席', '临渡区政协主席'],
    ['中共柳堤镇委员会', '柳堤镇党委书记', '柳堤镇党委书记'],
    ['柳堤镇人民政府', '柳堤镇镇长', '柳堤镇镇长'],
  ])('says of %s and %s once what both say', (organisation, title, said) => {
    expect(formatOffice({ organisation, title }, 'zh')).toBe(said)
  })

  it.each([
    ['临渡区人民政府', '区长'],
    ['临渡区人民政府', '常务副区长'],
    ['临渡区教育局', '局长'],
    ['临渡区人大常委会', '主任'],
    ['临渡轮渡公司', '“渡安2号”船长'],
    ['澄川市水务公司', '市场总监'],
    ['青禾乡卫生院', '乡村医生'],
    ['临渡区教育局', '教育督导员'],
    ['临渡区教育局', '区'],
    ['', '画家'],
    ['临渡区慈善总会', ''],
  ])('leaves %s and %s as they are', (organisation, title) => {
    expect(formatOffice({ organisation, title }, 'zh')).toBe(organisation + title)
  })
})
