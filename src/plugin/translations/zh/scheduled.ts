/** 定时发布：安排、等待、过时。 */
export const scheduled = {
  by: '{{name}} 安排',
  button: '待发…',
  failing: '照现在的情况，到时发不出去：',
  failingShort: '到时发不出去',
  failed: '没有发出去，原因如下：',
  overdue: '已过时，尚未执行',
  silent: '定时发布的执行进程已超过一分钟没有动静，到时可能不会发布。请立即通知技术人员。',
  waiting: '待发 {{time}}',
  when: '发布方式',
} as const
