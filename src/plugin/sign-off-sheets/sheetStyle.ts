import type { Language } from '../../domain/language/language.ts'

/** What a newsroom of the language has in its printer. */
const papers: Readonly<
  Record<Language, { readonly height: string; readonly name: string; readonly width: string }>
> = {
  en: { height: '11in', name: 'letter', width: '8.5in' },
  zh: { height: '297mm', name: 'A4', width: '210mm' },
}

/**
 * Style of the sheet: black rules, a serif, as a desk files it, on the paper of the newsroom's language. The page's
 * content security policy names its hash.
 */
export function sheetStyle(language: Language): string {
  const paper = papers[language]
  return `
@page { size: ${paper.name}; margin: 14mm 15mm 16mm; @bottom-center { content: counter(page) " / " counter(pages); font: 9pt serif } }
* { box-sizing: border-box }
html { background: #ddd; color: #000 }
body { max-width: ${paper.width}; min-height: ${paper.height}; margin: 0 auto; padding: 14mm 15mm; background: #fff;
  font: 10.5pt/1.5 FangSong, STFangsong, "FangSong_GB2312", SimSun, Songti SC, "Noto Serif CJK SC", "Source Han Serif SC", serif }
header { position: relative; text-align: center; border-bottom: 2.5pt solid; padding-bottom: 2mm; margin-bottom: 3mm }
.masthead { margin: 0; font-size: 12pt; letter-spacing: .2em }
h1, h2, h3, th, .masthead { font-family: SimSun, STSong, Songti SC, "Noto Serif CJK SC", "Source Han Serif SC", serif; font-weight: 700 }
h1 { margin: 1mm 0 0; font-size: 20pt; line-height: 1.3 }
.number { display: flex; justify-content: space-between; margin: 1mm 0 0; font-size: 9pt }
.urgent { position: absolute; inset-block-start: 1mm; inset-inline-end: 0; border: 2.5pt solid; padding: .5mm 3mm;
  font: 700 16pt/1.2 SimSun, Songti SC, "Noto Serif CJK SC", serif; transform: rotate(-6deg) }
h2 { margin: 5mm 0 1mm; font-size: 12pt; break-after: avoid }
h3 { margin: 3mm 0 1mm; font-size: 10.5pt; break-after: avoid }
table { width: 100%; border-collapse: collapse; table-layout: fixed; border: 1.2pt solid }
th, td { border: .6pt solid; padding: 1mm 1.5mm; text-align: start; vertical-align: top; overflow-wrap: anywhere }
th { background: none; font-size: 9.5pt; text-align: center; vertical-align: middle }
thead { display: table-header-group }
tr { break-inside: avoid }
.facts th { width: 24mm }
.title { font-size: 13pt; font-weight: 700 }
.steps tbody tr { height: 9mm }
.c-stage { width: 17mm } .c-who { width: 31mm } .c-role { width: 20mm } .c-time { width: 26mm }
.c-result { width: 20mm } .c-hash { width: 20mm } .c-round { width: 17mm }
.centre { text-align: center }
.lines { white-space: pre-line }
code { font: 8.5pt/1.5 ui-monospace, Consolas, "DejaVu Sans Mono", monospace }
.items { columns: 2; margin: 0; padding: 0; list-style: none; border: 1.2pt solid; padding: 1.5mm 2mm }
.items li { break-inside: avoid }
.wide { columns: 1 }
.document { break-inside: avoid }
.document + .document { margin-top: 7mm }
.ink { display: grid; grid-template-columns: 1fr 1fr; gap: 8mm; margin-top: 7mm; break-inside: avoid }
.ink p { margin: 0; padding-top: 9mm; border-bottom: .8pt solid; display: flex; justify-content: space-between }
.ink span:last-child { width: 32mm }
footer { margin-top: 5mm; border-top: .6pt solid; padding-top: 1.5mm; font-size: 8.5pt; break-inside: avoid; overflow-wrap: anywhere }
footer p { margin: 0 }
@media print { html { background: none } body { max-width: none; min-height: 0; padding: 0 } }
@media screen and (max-width: ${paper.width}) { body { padding: 5mm; overflow-x: auto } }
`
}
