import { manuscriptFields } from './manuscriptFields.ts'
import { manuscriptLog } from './manuscriptLog.ts'
import { manuscriptSheet } from './manuscriptSheet.ts'

export const manuscript = {
  ...manuscriptFields,
  ...manuscriptLog,
  ...manuscriptSheet,
  asReceived: '来稿按收到时的原样保存，不能替换文件。请作为新来稿提交。',
  deliveryEmpty:
    '请求里没有稿件。请用 file 字段上传文件，或把文件本身作为请求内容，或发送 JSON：{"text": "…"}。',
  deliveryMalformed:
    '请求的内容残缺，或不是它所说的格式，无法读取。JSON 里应有 text 或 html 中的一个。',
  deliverySeveral: '一次请求只能交一份来稿，什么也没有收下。请把几个文件分几次交。',
  deliveryTooLarge: '请求过大：一份来稿最多 10 MB。请取出图片另行提交。',
  deliveryWrongType:
    '不收这种类型的请求内容。请发送 multipart/form-data、application/json，或 .docx、.txt、.md、.html 文件本身。',
  erase: '清除这份来稿…',
  eraseConfirm: '清除',
  eraseHint:
    '只用于误收的来稿。文件、原文、标题和来稿人都会清除，不能恢复；文件指纹、缘由、经手人和时间留存。在回收站里的成稿不会随之清除，请另行永久删除。',
  erased: '这份来稿已由{{by}}于 {{time}} 清除。缘由：{{reason}}',
  erasedAlready: '这份来稿已经清除，请刷新页面。',
  erasedDone: '已清除。',
  erasedTitle: '已清除的来稿',
  eraseReason: '缘由（必填，留存）',
  failed: '没能成稿：{{reason}}',
  fault: '识别时出错，什么也没有写入。请再试一次；仍然不行，请告知管理员。',
  gone: '找不到这份来稿，请刷新页面。',
  hasDrafts: '由它生成的稿件还在：{{titles}}。请先把它们移入回收站，再清除来稿；已发布的不能清除。',
  imported: '已成稿：',
  known: '这份文件已经收过，在来稿《{{title}}》里。请打开那一份。',
  knownErased:
    '这份文件收过，后来由{{by}}作为误收清除（{{reason}}）。确要使用，请把文字存成另一个文件再提交。',
  knownOpen: '打开那一份来稿',
  madeAlready: '这份来稿已经成稿，或正在识别。请刷新页面。',
  mailEmpty: '邮件里没有文字，也没有能识别的文件。',
  mailFault: '程序处理这封邮件时出错。请从邮箱取出附件，在后台提交，并告知管理员。',
  mailNameless: '（没有写明）',
  mailroomNoKey:
    '投稿密钥不对或已停用。请在请求头里写 Authorization: Newsroom-Key nm_…；密钥由编辑部的管理员发给。',
  mailroomSpent: '这把密钥每小时最多投稿 {{limit}} 次，已经用完。请 {{minutes}} 分钟后再试。',
  mailTooLarge: '邮件过大（上限 30 MB），没有取回。请从邮箱取出附件，在后台提交。',
  mailUntaken: '没有收入的附件（原邮件里还在）：',
  make: '生成成稿',
  mayNotErase: '您的账号不能清除来稿。请找部门主任、总编辑或管理员。',
  mayNotFile: '您的账号不能提交来稿，请交给记者或编辑。',
  newHint:
    '选好 .docx、.txt、.md 或 .html 文件后保存，系统随即识别；核对后再生成成稿，都是草稿，不会发布。在来稿列表里可以一次拖入多份。',
  reading: '正在识别，通常几秒钟。完成后识别结果显示在这里。',
  received: '文件已经收下，还没有识别。',
  silent: '后台任务没有运行，识别要等它恢复。请告知管理员。',
  wordNeedsMeaning: '一条用语要写明它的意思。请在下面选一项。',
  wordTwice: '本社用语里已有“{{word}}”这一条，种类也相同。请改那一条。',
  wordUnfit:
    '用语应是 2 至 30 个字的一个说法，只用文字、数字、间隔号、连字号和空格，不用标点和通配符。',
  spiked: '这份来稿已经搁置。',
} as const
