/** Paragraphs as the editor stores them; `## ` makes a heading. */
export const richText = (paragraphs: readonly string[]) => ({
  root: {
    ...element('root'),
    children: paragraphs.map((words) => {
      const heading = words.startsWith('## ')
      return {
        ...element(heading ? 'heading' : 'paragraph'),
        ...(heading ? { tag: 'h2' } : { textFormat: 0, textStyle: '' }),
        children: [
          {
            detail: 0,
            format: 0,
            mode: 'normal',
            style: '',
            text: heading ? words.slice(3) : words,
            type: 'text',
            version: 1,
          },
        ],
      }
    }),
  },
})

const element = (type: string) => ({ direction: 'ltr', format: '', indent: 0, type, version: 1 })
