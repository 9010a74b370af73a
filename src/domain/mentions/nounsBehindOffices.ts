/**
 * Nouns that stand behind the last word of an office and are no name: `候选人情况`, `村医养老`. Those that open with a
 * family name are in `commonWords`, which an office makes names.
 */
export const nounsBehindOffices: ReadonlySet<string> = new Set(
  `
养老 情况 工作 名单 事项 建议 议题 议程 医疗 履职 述职 述廉 待遇 津贴 补贴 资格 职责 职能 职务 岗位 培训 轮训 活动 责任
制度 机制 作用 编制 队伍 队员 议案 提案 档案 风采 故事 心声 声音 视察 调研 例会 联系 联络 接待 热线 讲堂 讲坛
讲座 论坛 家园 驿站 之家 小组 工资 薪酬 考核 考评 评议 测评 评选 推荐 推选 选举 换届 提名 酝酿 人选 选票 票数 结果
身份 形象 能力 素质 水平 作风 使命 担当 意识 业务 技能 资源 资质 证书 称号 奖项 奖金 经费 专班 专栏 专题 手册 指南
守则 办法 规则 细则 条例 报告 发言 讲话 致辞 寄语 签名 签字 批示 指示 意见 想法 问题 困难 难题 需求 诉求
义务 职权 日常 临时 之间 之一 之中 以下 以上 以外 前后 上下 内外 人数 人员 名额 比例 条件 标准 流程
环节 阶段 时间 地点 次数 频次 集体 个人 家庭 子女 家属 亲属 朋友 邻里 邻居 同行 同事 同仁 伙伴 搭档 手机 电话 地址 邮箱
`
    .trim()
    .split(/\s+/u),
)
