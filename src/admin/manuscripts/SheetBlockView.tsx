'use client'
import type { SheetBlock } from '../../domain/manuscripts/sheetBlocks.ts'
import type { SourceMarks } from './sourceMarks.ts'

import { useWords } from '../translations/useWords.ts'
import { useDesk } from './desk.ts'
import styles from './Sheet.module.css'
import { SheetParagraph } from './SheetParagraph.tsx'
import { useSheetWords } from './useSheetWords.ts'

type Props = { readonly block: SheetBlock; readonly source: SourceMarks }

/** Paragraph or table of the manuscript, under the head of the item that it begins, with the pictures and notes beside it. */
export function SheetBlockView({ block, source }: Props) {
  const { begins, paragraphs, rows } = block
  return (
    <>
      {begins && <ItemHead start={begins.start} />}
      <Pictures isAbove paragraphs={paragraphs} />
      {rows ? (
        <div className={styles.tableBox}>
          <table className={styles.table}>
            <tbody>
              {rows.map((cells) => (
                <tr key={cells[0]}>
                  {cells.map((cell) => (
                    <td key={cell}>
                      <SheetParagraph index={cell} source={source} />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ) : (
        paragraphs.map((index) => <SheetParagraph index={index} key={index} source={source} />)
      )}
      <Beside paragraphs={paragraphs} />
    </>
  )
}

/** Head between items, where the manuscript has several. */
function ItemHead({ start }: { readonly start: number }) {
  const words = useWords()
  const { items } = useDesk().sheet
  const place = items.findIndex((item) => item.start === start)
  if (items.length < 2) return null
  return (
    <h3 className={styles.itemMark} data-item={start}>
      {words('manuscript.itemNumber', { number: String(place + 1) })}
    </h3>
  )
}

type PicturesProps = { readonly isAbove: boolean; readonly paragraphs: readonly number[] }

/** Pictures of some paragraphs: above the paragraph that is their caption, otherwise behind the one they stand in. */
function Pictures({ isAbove, paragraphs: here }: PicturesProps) {
  const words = useWords()
  const { paragraphs, pictures } = useDesk().sheet
  return pictures.map(({ caption, isCropped, paragraph, url }) => {
    const isCaption = caption !== '' && paragraphs[paragraph]?.text === caption
    if (!here.includes(paragraph) || isCaption !== isAbove) return null
    return (
      <figure className={styles.picture} key={url}>
        {/* eslint-disable-next-line @next/next/no-img-element -- served to staff only, as received */}
        <img alt={caption} loading="lazy" src={url} />
        {isCropped && <small>{words('manuscript.cropped')}</small>}
        {caption !== '' && !isCaption && <figcaption>{caption}</figcaption>}
      </figure>
    )
  })
}

function Beside({ paragraphs }: { readonly paragraphs: readonly number[] }) {
  const { notes } = useDesk().sheet
  const { say } = useSheetWords()
  const isHere = ({ paragraph }: { readonly paragraph: number }) => paragraphs.includes(paragraph)
  return (
    <>
      <Pictures isAbove={false} paragraphs={paragraphs} />
      {notes.filter(isHere).map(({ by, kind, text }, index) => (
        <aside className={styles.note} data-kind={kind} key={index}>
          <strong>
            {say('note', kind)}
            {by !== undefined && ` ${by}`}
          </strong>
          {text}
        </aside>
      ))}
    </>
  )
}
