import type { Messages } from '../messages.ts'

/** The forms in which a released text is handed on. */
export const exports: Messages['exports'] = {
  close: 'Close',
  copied: 'The text is copied: paste it into the WeChat editor.',
  copyAgain: 'Copy again',
  docx: 'Word document',
  failed: 'The WeChat copy could not be fetched: {{reason}}',
  noPictures: 'The text has no pictures.',
  notCopied: 'The browser did not allow copying: press “Copy again”.',
  pictures: 'Upload these pictures to WeChat by hand, to the places marked in the text:',
  text: 'Plain text',
  wechat: 'WeChat copy…',
  wechatHeading: 'WeChat copy',
}
