/**
 * Replacements for Payload's messages that are untrue here: it tells signed-in people to sign in, and misstates the
 * limit of a text's length.
 */
export const payloadWords = {
  en: {
    // Payload says the label of a column as it is stored, which is one word a language.
    general: { sortByLabelDirection: 'Sort {{direction}}' },
    error: {
      unauthorized:
        'Not allowed for your account, or you are no longer signed in. Go back, or sign in again.',
    },
    validation: {
      longerThanMin: 'At least {{minLength}} characters.',
      shorterThanMax: 'At most {{maxLength}} characters.',
    },
  },
  zh: {
    general: { sortByLabelDirection: '{{direction}}排列' },
    error: { unauthorized: '您的账号没有这项权限，或者登录已过期。请返回，或重新登录。' },
    validation: {
      longerThanMin: '至少 {{minLength}} 字。',
      shorterThanMax: '最多 {{maxLength}} 字。',
    },
  },
} as const
