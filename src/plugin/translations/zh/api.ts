/** 接口密钥。 */
export const api = {
  makeAnother: '换一把新密钥',
  makeKey: '生成密钥',
  noKey: '这把密钥已不存在，请刷新后再看。',
  onlyOnce: '请现在就抄下来交给使用者：密钥只显示这一次，我们只存它的哈希。',
  replaced: '生成新密钥后，旧的几秒内失效。',
  saveFirst: '保存之后即可生成密钥。',
} as const
