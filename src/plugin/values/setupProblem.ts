/** What is wrong with how the plugin was installed, and the lines that mend it. */
export type SetupText = {
  readonly en: string
  /** Lines of code or commands, the same in both languages. */
  readonly lines?: readonly string[]
  readonly zh: string
}

/** Prints what is wrong in both languages, then the lines that mend it. */
export const describeSetup = ({ en, lines = [], zh }: SetupText): string =>
  [`payload-newsroom: ${zh}`, en, ...lines.map((line) => `    ${line}`)].join('\n')

/** Ends a start whose configuration the newsroom cannot work with: whoever installs it reads this in the terminal. */
export class SetupProblem extends Error {
  constructor(text: SetupText, options?: ErrorOptions) {
    super(describeSetup(text), options)
    this.name = 'SetupProblem'
  }
}
