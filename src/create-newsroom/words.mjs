// @ts-check

/**
 * @typedef {object} NextInput
 * @property {boolean} install  whether it was installed
 * @property {string} place  the folder, seen from where the person is
 * @property {(script: string, options?: string) => string} run
 */

const en = {
  diskFull: 'The disk is full. Free some space, empty the folder and try again.',
  next: (/** @type {NextInput} */ { install, place, run }) =>
    [
      'Next:',
      ...(place ? [`  cd ${place}`] : []),
      ...(install ? [] : [`  ${run('install')}`]),
      `  ${run('start')}`,
      '',
      'The first start builds the site and fills it with a demonstration; it prints the addresses and the sign-ins.',
      `  ${run('start', '--empty')}    without the demonstration`,
      `  DATABASE_URL=postgres://… ${run('start')}    on a PostgreSQL of your own instead of the one that comes along`,
      'More in README.md.',
    ].join('\n'),
  noLanguage: (/** @type {{ language: string }} */ { language }) =>
    `A language is zh or en, not "${language}".`,
  notAFolder: (/** @type {{ folder: string }} */ { folder }) =>
    `${folder} is a file, or lies in one. Choose another folder.`,
  notEmpty: (/** @type {{ folder: string }} */ { folder }) =>
    `${folder} is not empty, and nothing in it is written over. Choose another folder, or empty this one.`,
  notInstalled: (/** @type {{ command: string, folder: string }} */ { command, folder }) =>
    `The files are written, but installing the packages failed; the reason is above. Check the network and the registry, then run in ${folder}: ${command}`,
  notWritable: (/** @type {{ folder: string }} */ { folder }) =>
    `${folder} may not be written. Choose a folder of your own.`,
  oneFolder: 'Name one folder, or none.',
  startNeedsInstall: '--start needs the packages: leave out --no-install.',
  unknownOption: (/** @type {{ name: string }} */ { name }) =>
    `Unknown or incomplete option: ${name}`,
  usage: `Usage: npm create newsroom [FOLDER] [-- OPTIONS]

  FOLDER              where the newsroom is written, newsroom by default; new or empty
  --language zh|en    what is said here and what the newsroom publishes in; the language of the environment by default
  --no-install        only write the files: no network is used
  --start             install, then start: one command to a served site
  --package SPEC      another payload-newsroom than the one of this version, as npm install takes it: a tarball, a tag
  --help              this text`,
  wrote: (/** @type {{ count: number, folder: string }} */ { count, folder }) =>
    `✓ A newsroom in ${folder}, ${count} files:`,
}

/** @typedef {typeof en} Words */

/** @type {Words} */
const zh = {
  diskFull: '磁盘已满。请腾出空间、清空该目录后再试。',
  next: ({ install, place, run }) =>
    [
      '接下来：',
      ...(place ? [`  cd ${place}`] : []),
      ...(install ? [] : [`  ${run('install')}`]),
      `  ${run('start')}`,
      '',
      '首次启动会构建网站并写入演示内容，然后打印网址和登录账号。',
      `  ${run('start', '--empty')}    不写入演示内容`,
      `  DATABASE_URL=postgres://… ${run('start')}    不用内置的数据库，用自己的 PostgreSQL`,
      '详见 README.md。',
    ].join('\n'),
  noLanguage: ({ language }) => `语言应为 zh 或 en，而不是“${language}”。`,
  notAFolder: ({ folder }) => `${folder} 是文件，或位于一个文件之下。请换一个目录。`,
  notEmpty: ({ folder }) =>
    `${folder} 不是空目录，其中的内容不会被覆盖。请换一个目录，或先清空它。`,
  notInstalled: ({ command, folder }) =>
    `文件已写好，但依赖没有装上，原因见上。请检查网络和 npm 源，然后在 ${folder} 里运行：${command}`,
  notWritable: ({ folder }) => `没有写入 ${folder} 的权限。请换一个自己的目录。`,
  oneFolder: '请只写一个目录，或不写。',
  startNeedsInstall: '--start 需要依赖：请去掉 --no-install。',
  unknownOption: ({ name }) => `无法识别或不完整的选项：${name}`,
  usage: `用法：npm create newsroom [目录] [-- 选项]

  目录                编辑部写到哪里，默认 newsroom；须是新目录或空目录
  --language zh|en    这里用哪种语言、编辑部用哪种语言办报；默认跟随环境
  --no-install        只写文件，不用网络
  --start             装好后直接启动：一条命令到能打开的网站
  --package SPEC      用另一个 payload-newsroom，写法同 npm install：本地包、标签
  --help              显示这段话`,
  wrote: ({ count, folder }) => `✓ 编辑部已写入 ${folder}，共 ${count} 个文件：`,
}

/** @type {Readonly<Record<'en' | 'zh', Words>>} */
export const words = { en, zh }

/**
 * What lies in the app, by the longest prefix that fits.
 *
 * @type {readonly (readonly [string, { readonly en: string, readonly zh: string }])[]}
 */
const entries = [
  [
    'payload.config.ts',
    { en: 'the newsroom: database, accounts, plugin', zh: '编辑部：数据库、账号、插件' },
  ],
  ['next.config.mjs', { en: 'headers and build', zh: '响应头与构建' }],
  ['src/app', { en: 'the panel and the API', zh: '后台与接口' }],
  ['src/pages', { en: 'the readers’ site', zh: '读者的网站' }],
  ['src/ops', { en: 'what start and the other commands do', zh: '启动和各条命令' }],
  ['src/migrations', { en: 'the tables', zh: '数据表' }],
  ['src', { en: 'types, and what runs before a request', zh: '类型，以及请求之前运行的部分' }],
  ['seed', { en: 'the demonstration, in both languages', zh: '演示内容，两种语言' }],
  [
    'docker-compose.yml',
    { en: 'production: PostgreSQL, the app, nginx', zh: '上线：PostgreSQL、应用、nginx' },
  ],
  ['README.md', { en: 'commands and settings', zh: '命令与设置' }],
  ['package.json', { en: 'packages and commands', zh: '依赖与命令' }],
  ['', { en: 'settings of tools', zh: '工具的设置' }],
]

/**
 * @param {{ files: readonly string[], language: 'en' | 'zh' }} input
 * @returns {readonly string[]} one line an entry: what it is called, how many files, what for
 */
export function describeEntries({ files, language }) {
  const entryOf = (/** @type {string} */ file) =>
    entries.find(([name]) => name === '' || file === name || file.startsWith(`${name}/`))
  return entries.flatMap((entry) => {
    const own = files.filter((file) => entryOf(file) === entry)
    if (own.length === 0) return []
    const [name, text] = entry
    const label = name || own.join(' ')
    const count = own.length > 1 && name ? ` (${own.length})` : ''
    return [`${label}${count}: ${text[language]}`]
  })
}
