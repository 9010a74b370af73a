export const manuscriptDesk = {
  askedWho: '这些名字在库中有同名或只差一字的人，请先确认是谁：{{names}}。',
  decidedAlready:
    '{{by}}刚刚先做了“{{what}}”，与您这一步是同一项。您这一步没有记下，填的字还在；要按您的，请再做一次。',
  madeAlready: '这份来稿已经成稿，您这一步没有记下。请到成稿里改。',
  mayNotDecide: '您只能核对自己提交的来稿。请交给编辑。',
  noSuchField: '没有“{{field}}”这个字段。请刷新页面后再试。',
  notThatOne: '没有能当作“{{name}}”的资料：只能从列出的同名者里选，或选“新建”。请刷新页面后再试。',
  notOnDesk: '这份来稿不在核对中：还没有识别，或已成稿、已搁置。请刷新页面。',
  notOnSheet: '第 {{place}} 项核对所指的条目、段落、内容或人名不在这份来稿里。请刷新页面后再试。',
  nothingToUndo: '还没有做过核对，没有可撤销的。请刷新页面。',
  oneValue: '“{{field}}”只能有一个值。请先删去原来的，再填新的。',
  setAside: '这份来稿已经搁置，您这一步没有记下。要接着核对，请先取回。',
  stale: '别人刚刚改过这份来稿的核对。页面已换成最新的，请再做一次。',
} as const
