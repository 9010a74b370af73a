/** 审校：送审、签署、退回、急稿。 */
export const review = {
  authorSigns: '《{{title}}》是您自己的稿件，不能由您签署“{{stage}}”。',
  changedSince: '《{{title}}》在您打开之后又有改动，请看过改动再签。',
  complete: '《{{title}}》各环节均已签署。',
  crossed: '另一位同事刚刚签署了同一环节，请刷新后再看。',
  notNext: '《{{title}}》现在轮到“{{next}}”，还不到“{{stage}}”。',
  notYours: '《{{title}}》不是您的稿件，不能由您送审。',
  opinionMissing: '退回和列为急稿都要写明理由。',
  roleMissing: '您的角色不能签署“{{stage}}”。',
  signedOther: '您已签署《{{title}}》的“{{other}}”，“{{stage}}”须由另一人签署。',
  staffOnly: '只有编辑部人员可以签署。',
  submission: '送审',
  submittedAlready: '《{{title}}》已经送审。',
  urgency: '列为急稿',
  urgentAlready: '《{{title}}》已列为急稿。',
  urgentByChief: '只有总编辑可以把稿件列为急稿。',
} as const
