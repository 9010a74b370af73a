/** A clause that names groups, between people and what all of them did. */
export const GROUP =
  /(?:负责人|负责同志|代表|人员|成员|委员|领导|同志|嘉宾|群众|干部|职工|团体|部门|单位|班子|书记|主任|干警|官兵|师生)$/u

export const AT_REQUEST = /^\s*(?:会上)?(?:受|应|经|按照)[^,]*(?:委托|指派|委派|授权|邀请)$/u
/** Somebody told by age: `42岁的甲某已经把船缆解开`. */
export const AGED = /\d{1,3}岁的(?=\S{2})/u
/** Words that describe the person whose name follows them directly. */
export const DESCRIBED =
  /^.*(?:的|客商|村民|居民|市民|商户|农户|游客|渔民|家长|学生|选民|侨胞|司机|老人|大户|种植户|养殖户|经营户|农民|工人|职工|志愿者|党员|群众|店主|业主|同学|邻居|街坊|徒弟|老伴|船东)(?=\S{2,12}$)/u
/** Whether a clause is an office, a colon and who holds it: `秘书长：甲`. */
export const isLabelled = (clause: string, isAll: boolean): boolean =>
  isAll && /^\s*[^:]{2,30}:[^:]{2,60}$/u.test(clause)
