import type { SeedMeeting } from '../../content/seedMeeting.ts'

/** The ten projects voted on in January, as they stood in November 2026. */
export const commitments2026: SeedMeeting['commitments'] = [
  {
    title: '优化公交线路6条，更新带座椅和雨棚的候车亭80座',
    votes: 261,
    status: 'done',
    progress: '6条线路全部开通，80座候车亭于11月15日完成验收。',
  },
  {
    title: '改造老旧小区供水管网42公里',
    votes: 258,
    status: 'underway',
    progress: '截至10月底完成38.6公里，余下3.4公里在北塘街道，计划12月10日前通水。',
  },
  {
    title: '新建公办幼儿园3所，新增学位1080个',
    votes: 255,
    status: 'done',
    progress: '城南、北塘、柳堤三所幼儿园9月1日开园，实际入园967人。',
  },
  {
    title: '整治城南片区易涝点9处',
    votes: 253,
    status: 'done',
    progress: '9处于主汛期前完工，7月两场大雨中均未出现超过15厘米的积水。',
  },
  {
    title: '古渡老街212户居民厨房卫生间改造',
    votes: 249,
    status: 'underway',
    progress: '已完工187户，余下25户因木结构加固方案调整顺延，计划年底前完成。',
  },
  {
    title: '改造农村公路36公里，建会车平台120处',
    votes: 246,
    status: 'done',
    progress: '三个镇36公里改造完成，会车平台实建126处。',
  },
  {
    title: '建成镇街养老服务综合体4个',
    votes: 243,
    status: 'underway',
    progress: '3个已运营，云阶镇1个正在装修。',
  },
  {
    title: '18所中小学操场加装照明并在周末向居民开放',
    votes: 238,
    status: 'done',
    progress: '18所学校全部开放，前十个月累计进校锻炼21.4万人次。',
  },
  {
    title: '既有住宅加装电梯60部',
    votes: 231,
    status: 'delayed',
    progress: '已投用41部。19部因楼栋内意见未统一延期，区住建局逐栋公示协商进度。',
  },
  {
    title: '改造渡口码头无障碍设施5处',
    votes: 227,
    status: 'done',
    progress: '古渡、柳堤等5处渡口的坡道、扶手和盲道已全部投用。',
  },
]
