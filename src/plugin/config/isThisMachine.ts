/** Whether an address leads to the machine that it is opened on, and to no other. */
export const isThisMachine = (url: string): boolean =>
  /^https?:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d+)?(\/|$)/u.test(url)
