export { isSlug, slugOf } from './slug.ts'
