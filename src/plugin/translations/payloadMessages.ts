/**
 * Replacements for Payload's messages that are untrue here, or say neither what is wrong nor what to do: it tells
 * signed-in people to sign in, misstates the limit of a text's length, and calls an unknown option "an invalid selection".
 */
export const payloadWords = {
  en: {
    // Payload says the label of a column as it is stored, which is one word a language.
    general: { sortByLabelDirection: 'Sort {{direction}}' },
    error: {
      correctInvalidFields:
        'Some fields are not as they must be. Mend those marked in red, then save.',
      noFilesUploaded: 'No file has arrived. Choose a file, then upload it.',
      notAllowedToPerformAction:
        'Your account may not do this. Ask somebody who may, or ask an administrator for the right.',
      unauthorized:
        'Not allowed for your account, or you are no longer signed in. Go back, or sign in again.',
      valueMustBeUnique: 'Something else has this already. Choose another one.',
    },
    validation: {
      emailAddress: 'This is no e-mail address. Write it as in name@paper.example.',
      enterNumber: 'This is no number. Write it in digits.',
      greaterThanMax: 'At most {{max}}, now {{value}}.',
      invalidInput: 'This is not of the form it should have. Fill it in again.',
      invalidSelection: 'There is no such option. Choose one from the list.',
      invalidSelections: 'These are not among the options, choose again:',
      lessThanMin: 'At least {{min}}, now {{value}}.',
      longerThanMin: 'At least {{minLength}} characters.',
      required: 'Still empty. Fill it in.',
      shorterThanMax: 'At most {{maxLength}} characters.',
    },
  },
  zh: {
    general: { sortByLabelDirection: '{{direction}}排列' },
    error: {
      correctInvalidFields: '有的字段不合要求。请改好标红的字段再保存。',
      noFilesUploaded: '没有收到文件。请选一个文件再上传。',
      notAllowedToPerformAction: '您的账号没有这项权限。请交给有权限的同事办理，或请管理员开通。',
      unauthorized: '您的账号没有这项权限，或者登录已过期。请返回，或重新登录。',
      valueMustBeUnique: '已经有相同的了，请换一个。',
    },
    validation: {
      emailAddress: '这不是电子邮件地址。请写成 name@paper.example 的样子。',
      enterNumber: '这不是数字。请用阿拉伯数字填写。',
      greaterThanMax: '最多 {{max}}，现在是 {{value}}。',
      invalidInput: '内容不合格式，读不出来。请重新填写。',
      invalidSelection: '没有这个选项。请从列表里重新选。',
      invalidSelections: '这几项不在可选之列，请重新选：',
      lessThanMin: '最少 {{min}}，现在是 {{value}}。',
      longerThanMin: '至少 {{minLength}} 字。',
      required: '还没有填写。',
      shorterThanMax: '最多 {{maxLength}} 字。',
    },
  },
} as const
