/** 审校：送审、签署、退回、急稿；审校单上的话。 */
export const review = {
  absentActed:
    '{{name}}今天自己签署或发布过，不算离岗，不能代签《{{title}}》的“{{stage}}”，请由本人签署。',
  authorHurries: '《{{title}}》是您自己的稿件，不能由您列为急稿。请由另一位总编辑决定。',
  authorSigns: '《{{title}}》是您自己的稿件，不能由您签署“{{stage}}”，请由别人签。',
  authorStoodInFor:
    '《{{title}}》是{{name}}自己的稿件，也不能由别人代为签署“{{stage}}”。请另由一人签。',
  changedSince: '《{{title}}》在您打开之后又有改动，请看过改动再签。',
  complete: '《{{title}}》各环节均已签署，不用再签。',
  crossed: '另一位同事刚刚签署了同一环节，请刷新后再看。',
  deputyRole: '您的角色不能代{{name}}签署“{{stage}}”。哪些角色可以代签，见“角色与职责”。',
  embargo: '缩短禁发',
  embargoByAuthor:
    '《{{title}}》是您自己的稿件，签署过的禁发时间不能由您提前，请由另一位有发布权的人提前。',
  embargoByChief: '签署过的禁发时间，只有有发布权的人可以提前。',
  embargoFixed:
    '终审已经签定禁发时间，不能在这里提前或取消。请有发布权的人在“审校”页写明理由后缩短。',
  embargoNotShorter:
    '《{{title}}》的新时间不比现在的禁发时间早，没有可缩短的。要推后，请直接在“编辑”页改。',
  embargoOpen: '《{{title}}》的禁发时间还没有签定，请直接在“编辑”页改。',
  embargoReason: '缩短禁发要写明理由。',
  embargoStoodInFor: '今天已有人以您的名义代签，您明天起才能缩短禁发。请由另一位有发布权的人缩短。',
  embargoUnnamed:
    '《{{title}}》在 {{time}} 之前禁发，这一签会把它签定。请看过禁发时间，再连同 embargoUntil 一并签署。',
  leavesNobody:
    '您签了“{{stage}}”以后，“{{blocked}}”就没有人可签了。改由这几位签“{{stage}}”，稿件才能签完：{{names}}。',
  leavesNobodyAsked:
    '签了《{{title}}》的“{{stage}}”以后，“{{blocked}}”就没有人可签了。请改由这几位签“{{stage}}”：{{names}}。仍要由您签，请连同 isDeadEndAccepted: true 再签一次。',
  leftUnread: '《{{title}}》还有段落没有读完，请逐段勾选后再签“诵读”。',
  missing: '找不到这篇稿件（{{key}}），可能已被删除，或在回收站里。请核对编号，或先从回收站恢复。',
  nobodyLeft:
    '照现在的人员，这篇稿件签不完：“{{stage}}”没有人可签。请管理员增加能签这一环节的人，请有资格的同事离岗时设代签人，或由总编辑退回后重新分工、列为急稿。',
  notNext: '《{{title}}》现在轮到“{{next}}”，还不到“{{stage}}”。',
  notYours: '《{{title}}》不是您的稿件，不能由您送审，请由作者或编辑送。',
  nothingToSkip: '现行审校流程没有急稿可以省略的环节，请照常签署。',
  opinionMissing: '退回和列为急稿都要写明理由。',
  picture: '［图片］{{name}}',
  profileKept:
    '这份记者资料关联过账号或署过名，作者是谁要靠它查，不能永久删除。请移入回收站；人已离开的，请停用其账号。',
  public: '《{{title}}》的这一稿读者已经看到，没有待签的改动。',
  returnedFirst: '《{{title}}》已退回作者修改，改好并再次送审以后才能签署。',
  roleMissing: '您的角色不能签署“{{stage}}”。谁可以签，见“角色与职责”。',
  row: '第 {{number}} 项',
  signedOther: '您已签署《{{title}}》的“{{other}}”，“{{stage}}”须由另一人签署。',
  signedOtherFor:
    '《{{title}}》的“{{other}}”已由{{name}}或其代签人签署，“{{stage}}”不能再代{{name}}签，请另由一人签。',
  staffLacks:
    '照现在的账号，谁写的稿件都签不完：“{{stage}}”没有人可签。请增加能签这一环节的账号，或给在岗的同事加上相应角色。',
  staffLacksFor:
    '照现在的账号，{{names}}写的稿件签不完：“{{stage}}”没有人可签（一人不能签两审，作者不能签自己的稿件）。请增加能签这一环节的账号，或请其同事执笔。',
  staffOnly: '只有编辑部人员可以签署。',
  stageUnknown: '审校流程里没有“{{value}}”这个环节。现行的环节：{{values}}。',
  stoodInFor: '今天已有人以您的名义代签，您明天起才能自己签署。',
  submission: '送审',
  submittedAlready: '《{{title}}》已经送审，请刷新后再看。',
  urgency: '列为急稿',
  urgentAlready: '《{{title}}》已列为急稿，请刷新后再看。',
  urgentByChief: '只有总编辑可以把稿件列为急稿。',
  yes: '是',
} as const
