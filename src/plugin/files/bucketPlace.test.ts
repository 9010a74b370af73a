import { describe, expect, it } from 'vitest'

import { aboveBucketFolder, bucketFolder, readBucketPlace } from './bucketPlace.ts'

describe('the place of a bucket', () => {
  it('is read with what it says and what is usual', () => {
    expect(readBucketPlace('s3://news-files')).toEqual({
      bucket: 'news-files',
      endpoint: undefined,
      isPathStyle: true,
      prefix: '',
      region: 'us-east-1',
    })
    expect(
      readBucketPlace(
        's3://news-files/desk/a/?endpoint=https://oss.example.cn&region=oss-1&style=host',
      ),
    ).toEqual({
      bucket: 'news-files',
      endpoint: 'https://oss.example.cn',
      isPathStyle: false,
      prefix: 'desk/a/',
      region: 'oss-1',
    })
  })

  it.each([
    '/var/lib/newsroom',
    's3://',
    's3://Key:Secret@news-files',
    's3://news-files?endpoint=https://key:secret@s3.example.cn',
    's3://news-files?endpoint=https://s3.example.cn/news-files',
    's3://news-files?endpoint=s3.example.cn',
    's3://news-files?style=other',
    's3://news-files?zone=1',
    's3://news-files/名',
    's3://N',
  ])('is refused: %s', (place) => {
    expect(readBucketPlace(place)).toBeUndefined()
  })

  it('has folders, and a folder its place', () => {
    const place = 's3://news-files/desk?endpoint=https://s3.example.cn'
    const folder = bucketFolder(place, 'media')
    expect(readBucketPlace(folder)?.prefix).toBe('desk/media/')
    expect(readBucketPlace(aboveBucketFolder(folder))).toEqual(readBucketPlace(place))
    expect(readBucketPlace(bucketFolder('s3://news-files', 'media'))?.prefix).toBe('media/')
  })
})
