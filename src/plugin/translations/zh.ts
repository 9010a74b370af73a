import { accounts } from './zh/accounts.ts'
import { adminSearch } from './zh/adminSearch.ts'
import { api } from './zh/api.ts'
import { audit } from './zh/audit.ts'
import { comments } from './zh/comments.ts'
import { completeness } from './zh/completeness.ts'
import { corrections } from './zh/corrections.ts'
import { board, calendar, dashboard, notification, history } from './zh/dashboard.ts'
import { editConflicts } from './zh/editConflicts.ts'
import { exports } from './zh/exports.ts'
import { externalReview } from './zh/externalReview.ts'
import { foreign } from './zh/foreign.ts'
import { losses } from './zh/losses.ts'
import { manuscript } from './zh/manuscript.ts'
import { manuscriptDesk } from './zh/manuscriptDesk.ts'
import { pictureRecord } from './zh/pictureRecord.ts'
import { preview } from './zh/preview.ts'
import { readerFeedback } from './zh/readerFeedback.ts'
import { review } from './zh/review.ts'
import { reviewPanel } from './zh/reviewPanel.ts'
import { scheduled } from './zh/scheduled.ts'
import { signOffSheet } from './zh/signOffSheet.ts'
import { webhooks } from './zh/webhooks.ts'

/** Messages of the admin panel and the API in Chinese; `en.ts` has these keys too. */
export const zh = {
  accounts,
  brand: { newsroom: '编辑部', seal: '编' },
  board,
  calendar,
  dashboard,
  disabled: {
    refused:
      '编辑部在这个应用里已停用：已有内容只能看，不能写、签、发。如需恢复，请管理应用的人重新启用。',
    setAside:
      '这个编辑部没有启用“{{name}}”。如需使用，请管理应用的人在插件的 collections 选项里加上。',
  },
  adminSearch,
  corrections,
  completeness,
  api,
  audit,
  exports,
  foreign,
  losses,
  manuscript,
  manuscriptDesk,
  pictureRecord,
  readerFeedback,
  comments,
  notification,
  scheduled,
  request: {
    badFilter: '不能这样按“{{name}}”筛选：{{reason}}',
    badInteger: '参数 {{name}} 应为正整数，收到的是“{{value}}”。',
    badValue: '请求里有数据库无法理解的值，请检查筛选条件和字段内容。',
    busy: '服务器正忙，请稍后再试。',
    diskFull: '服务器磁盘已满，暂时不能保存；请不要关闭页面，并告知管理员腾出空间。',
    filterBeyond: '不能按“{{name}}”筛选或排序。关联的文档只能按编号查（equals、in）。',
    noForm: '格式不对，请照给出的原样发送。',
    noInstant: '请写明日期、时间和时区，如 2026-01-09T01:30:00Z。',
    malformed: '请求的内容残缺或格式不对，无法读取。请检查后重发。',
    signedOut: '您没有登录，或者登录已过期。请重新登录。',
    signIn: '登录后才能查看，请先登录。',
    tooDeep: '请求嵌套过深（上限 {{limit}} 层），请减少层次。',
    tooLong: '查询里有一个值过长（上限 {{limit}} 个字符），请缩短。',
    tooManyConditions: '筛选条件过多（上限 {{limit}} 个），请减少后再试。',
    tooManyParts: '查询的组成部分过多（上限 {{limit}} 个），请分几次查。',
    tooManySorts: '排序字段过多（上限 {{limit}} 个），请减少。',
    tooManyValues: '筛选的值过多（上限 {{limit}} 个），请分几次查。',
    tooManyWords: '要找的词过多（上限 {{limit}} 个），请减少后再试。',
    notFound: '找不到这项内容：可能已被删除，或者您的账号看不到。请核对网址或编号。',
    unknownField: '不能按“{{name}}”筛选：没有这个字段，或没有这种比较。请核对字段名。',
    oneByOne: '不能一次改动或删除多篇。请逐篇打开处理：每一篇都有自己的审校和记录。',
    goneMeanwhile: '保存的内容引用了已不存在的文档，或仍被别处引用。请刷新后再试。',
    unfitOperator: '“{{name}}”不能用 {{operator}} 来筛选，请换一种比较。',
    unknownReference: '“{{field}}”所选的内容不存在（{{id}}），可能已被删除。请重新选择后再保存。',
  },
  form: { filled: '已填：{{fields}}' },
  clock: { time: '时间', zone: '时区：{{zone}}' },
  release: {
    alreadyPublic: '内容与已发布的版本完全相同，无须再次发布。',
    button: '发布…',
    byOthers: '由{{names}}发布。',
    cancel: '取消',
    changedAround:
      '《{{title}}》用到的图片或资料在定时之后改过，已不是签署的内容，不能发出。请核对后重新审签，再发布或另定时间。',
    changedSince: '《{{title}}》在您打开之后又有改动，请重新核对后再发布。',
    changedSincePlan:
      '《{{title}}》在定时之后由{{who}}改过（{{what}}），已不是签署的那一稿，不能发出。请重新审签，再发布或另定时间。',
    companion: '首次公开，将一并发布：',
    confirm: '现在发布',
    crossed: '同一时刻另有人在签署、退回或发布这些稿件，这一次没有办。请刷新后再看。',
    deleteReleased: '已发布的稿件不能删除，只能更正或撤稿。',
    done: '已发布。',
    embargoed:
      '《{{title}}》在 {{time}} 之前不得发布。请到时再发，或定在那以后；要提前，请有发布权的人先缩短禁发。',
    fieldInvalid: '《{{title}}》的“{{field}}”要改：{{reason}}',
    fieldMissing: '《{{title}}》的“{{field}}”还没有填，请先填上。',
    fieldInvalidAlong: '随稿公开的{{kind}}“{{title}}”（{{place}}）的“{{field}}”要改：{{reason}}',
    fieldMissingAlong:
      '随稿公开的{{kind}}“{{title}}”（{{place}}）的“{{field}}”还没有填，请先填上。',
    heading: '发布',
    invalid: '有内容不合要求，请改正后再发布。{{reason}}',
    inTrash: '《{{title}}》在回收站里，请先恢复。',
    liveAt: '查看已发布的页面',
    missing: '找不到要发布的稿件（{{key}}），可能已被删除。请刷新后再看。',
    noDocuments: '没有选择要发布的稿件，请先选。',
    notDirectly: '不能直接改变发布状态。请保存草稿，再由有权限的人点“发布”。',
    notSigned: '《{{title}}》还缺签署：{{stages}}。请先签齐。',
    notSaved: '有未保存的改动，请先保存。',
    onlyDrafts: '这篇稿件已经发布，改动须先存为草稿（draft=true），再重新发布。',
    pathTaken: '网址 {{path}} 已被另一篇稿件使用，请修改“网址名”。',
    reasons: '暂时不能发布，原因如下：',
    restoreAsDraft: '不能把旧版本直接恢复为已发布。请恢复为草稿，再重新发布。',
    roleRefused: '您的角色不能发布稿件，请交由总编辑发布。',
    signedByAuthor:
      '《{{title}}》的“{{stages}}”由{{who}}签署，而签署人（或其所代的人）是作者，不算数。请另由一人签署。',
    stoodInFor: '今天已有人以您的名义代签，您今天不能发布。请由另一位总编辑发布，或明天再发。',
    together: '一并发布（同时公开）：',
    trashReleased: '已发布的稿件不能移入回收站，只能更正或撤稿。',
    unsigned: '还缺 {{count}} 道签署，下一道：{{next}}。',
    unsavedFirst: '请先保存一次，再发布。',
    withdrawn: '《{{title}}》已经撤稿；要再次公开，请用“恢复”。',
    working: '正在核对…',
    at: '定时发布',
    atTime: '发布时间',
    cancelPlan: '取消定时',
    fault:
      '到时出了系统故障，什么也没有发布。请再定一次时间，或现在发布；仍然不行，请告知管理员，日志里记着原因。',
    mend: '去处理',
    move: '改到这个时间',
    moveRefused: '新的时间不能发布，原定安排不变：',
    notPlanned: '这张发布单不在待发之列：可能已经发布、失败或取消。请刷新后再看。',
    now: '立即发布',
    planCancelled: '已取消定时发布。',
    planConfirm: '定时发布',
    planProblem: '到时将不能发布：',
    planned: '已定于 {{time}} 发布。',
    plannedAlready: '《{{title}}》已定于 {{time}} 发布，请先取消定时。',
    plannedInPast: '定时发布的时间须在现在之后。',
    plannedTooFar: '定时发布的时间不能超过一年。',
    plannerGone: '安排发布的人已不能发布稿件。请由有发布权的人重新安排。',
    plans: '待发',
  },
  externalReview,
  preview,
  review,
  richText: {
    after: '位置：第 {{number}} 段，在“{{words}}”之后。',
    at: '位置：第 {{number}} 段“{{words}}”。',
    atWordless: '位置：第 {{number}} 段（没有文字）。',
    badLink:
      '“{{field}}”里有不安全的链接（{{detail}}）。链接须是 http 或 https 网址、mailto 邮件地址，或以 / 开头的本站地址。请改正，或去掉链接、保留文字。',
    emptyLink: '“{{field}}”里有一个链接没有网址。请填上网址，或去掉链接、保留文字。',
    innerLink:
      '“{{field}}”里有一个链接指向后台的文档，不是网址。请改填以 / 开头的本站地址，或去掉链接、保留文字。',
    notText: '“{{field}}”不是正文格式的内容，请重新填写。',
    pictureGone:
      '“{{field}}”里第 {{place}} 张图片没有传上来，或已不在图片库里。请在正文中删去它，或重新插入。',
    pictureLost: '“{{field}}”里有一张粘贴来的图片没有传上来。请在正文中删去它，或重新上传。',
    tooDeep: '“{{field}}”的嵌套超过 {{detail}} 层，请减少层次。',
    tooLong: '“{{field}}”超过 {{detail}} 字，请缩短，或分成几篇。',
    tooManyNodes: '“{{field}}”的段落和格式过多（上限 {{detail}} 个），请缩短，或分成几篇。',
    unknownNode: '“{{field}}”里有不允许的内容（{{detail}}），请删去。',
  },
  editConflicts,
  reviewPanel,
  seats: { heading: '演示编辑部 · 换身份', reader: '读者' },
  sitting: {
    choose: '选择这次会议的哪一场',
    firstMeeting: '请先选择会议。',
    none: '（不限场次）',
  },
  signOffSheet,
  slug: {
    bad: '网址名只能用小写字母、数字和连字符，例如 20260109-bi-mu。',
  },
  status: {
    corrected: '更正过',
    draft: '草稿（未公开）',
    released: '已发布',
    releasedWithChanges: '已发布，有改动未发布',
  },
  history,
  text: {
    badDay: '“{{value}}”读不成日期。请写成年-月-日，如 2026-11-27；日期不带钟点。',
    badInstant:
      '“{{value}}”没有说清是哪个时区的什么时刻。请连时区一起写，如 2026-11-27T09:30:00+08:00。',
    badOption: '“{{value}}”不在可选之列。可选的值：{{values}}。',
    badNumber: '“{{value}}”不是数字，请只写数字。',
    badTimeZone: '没有这个时区。请写 IANA 名称“洲/城市”，城市用英文，空格写成下划线。',
    badLink: '网址须以 https、http 或 mailto 开头，不带空格、引号、用户名和口令。',
    slugTaken: '这个网址名已被另一篇用了，请换一个。',
    tooLong: '最多 {{most}} 字，现在 {{count}} 字，请缩短。',
    unfit:
      '“{{around}}”里 {{mark}} 的位置有一个不能保存的字符（{{character}}），多半是从别处粘贴来的，看不见。请删去后重打这几个字。',
    unread: '内容不合格式，读不出来。请重新填写。',
  },
  upload: {
    badType: '不收 {{ending}} 文件，或者它不是文件名所说的那一种。请另存为 {{types}} 再上传。',
    empty: '这个文件是空的。请重新选择文件再上传。',
    fixed: '图片的文件不能替换：读者和档案认的就是这个文件。请上传新图片，并在稿件里改用新图片。',
    tooLarge: '文件过大，上限 {{limit}} MB。请缩小后再上传。',
    unreadable:
      '这个文件读不出来：可能没有传完、已损坏，或像素过多（上限 {{pixels}} 百万像素）。请用看图软件打开，另存后再上传。',
  },
  webhooks,
} as const
