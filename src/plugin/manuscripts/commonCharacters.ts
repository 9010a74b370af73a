/**
 * Characters of which half of any Chinese text is made, simplified and traditional, and its punctuation. Read in a wrong
 * encoding, a text has almost none of them.
 */
const COMMON = new Set(
  `，。、；：？！“”（）《》「」的一是不了在人有我他这为之大来以个中上们到说国和地也子时道出而要于就下得可你年生
自会那后能对着事其里所去行过家十用发天如然作方成者多日都三小军二无同么经法当起与好看学进种将还分此心前面又定见只主没公从现
全两等部度开意政区员代表会议市县镇乡民委党书记主任常副长第四五六七八九月日本报记者讯通讯员工作报告大会召开举行出席主持讲话
通过审议决议选举群众发展建设经济社会文化教育加强推进落实坚持新时期高质量服务问题组织机关单位领导干部同志法院检察政府
这為來個們說國時於後對著裡過發軍無經當與學進種將還見沒從現兩開區員會議縣鎮鄉黨書記長報訊話選舉眾發設濟實堅質務題組織單領導幹檢察點
間關應據認計電業產務廣東車動體點總統華聯灣台港門網資訊節線處變義號請給讓連達運遠轉農術權錢錯鐵隊陽險雙雖難雲電頭類風飛馬
先生我們他們因為可以沒有什麼現在已經表示指出今天昨天市長議員立法行政院長部長總統民眾政策預算通過`.replaceAll(
    /\s/gu,
    '',
  ),
)

/** Share of common characters among the Chinese ones of a text, 0 to 1; 0 when it has none. */
export function shareOfCommon(text: string): number {
  const letters = text.match(/[\p{Script=Han}\u3000-\u303F\uFF00-\uFF65\uE000-\uF8FF]/gu) ?? []
  if (letters.length === 0) return 0
  return letters.filter((letter) => COMMON.has(letter)).length / letters.length
}
