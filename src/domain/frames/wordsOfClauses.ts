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
/** `由栾庆和`: nothing but a name stands between the word and the predicate. */
export const BY_ONE = /(?<![理自缘])由\p{Script=Han}{2,4}$/u
/** Words before a predicate that promise its people: `会是甲主持的`. */
export const IS_BY = /[是由]\S{2}/u
export const SAID = /^(?::?\u2061|说|表示|认为|介绍|坦言|感慨|希望|建议|谈)/u

/** Office of all whom a predicate lists: `出席全会的县委常委还有：`. */
export const SHARED_OFFICE =
  /的(?<office>[全省市区县州旗镇乡]\p{Script=Han}{0,8}(?:常委|副主任|副主席|副[省市区县镇乡]长|秘书长|委员会委员))(?:还?有|是|为|包括)?[\s:\u2060]*$/u

/** `甲也作了发言`: behind a name, the character is none of it. */
export const ALSO = /(?<=\p{Script=Han}{2})也$/u
export const ALSO_SITS = /[亦也]$/u
