import { describe, expect, it } from 'vitest'

import { cutPhotoCredit } from './cutPhotoCredit.ts'

describe('cutPhotoCredit', () => {
  it.each([
    { caption: '渡口的灯。', credit: '王明', printed: '▲渡口的灯。（王明 摄）' },
    { caption: '渡口的灯。', credit: '王明、陶然', printed: '渡口的灯。（王明 陶然 摄）' },
    { caption: '图为渡口的灯。', credit: '王明', printed: '图为渡口的灯。 王明/摄' },
    { caption: '渡口的灯', credit: '王明', printed: '渡口的灯 王明摄' },
    { caption: '渡口的灯', credit: '陶然', printed: '渡口的灯（本报记者 陶然 摄影）' },
    { caption: '渡口的灯。', credit: '王明', printed: '渡口的灯。摄影：王明' },
    { caption: '渡口的灯', credit: '区融媒体中心', printed: '渡口的灯（区融媒体中心供图）' },
    { caption: 'The lamps.', credit: 'Ada Finch', printed: 'The lamps. (Photo by Ada Finch)' },
  ])('parts $printed', ({ caption, credit, printed }) => {
    expect(cutPhotoCredit(printed)).toEqual({ caption, credit })
  })

  it.each(['渡口的灯（资料图）', '渡口的灯（东岸）', '渡口的灯', '他一手操办。拍摄', ''])(
    'leaves alone what names nobody: %s',
    (printed) => {
      expect(cutPhotoCredit(printed)).toEqual({ caption: printed })
    },
  )
})
