import { describe, expect, it } from 'vitest'

import { classesIn, usedRules } from './usedRules.ts'

const classes = classesIn('<p class="a b"><img class="M-9_c"></p><p class=\'d\'>')

describe('the rules of a style sheet that a page can use', () => {
  it.each([
    ['of its classes', '.a{x:1}.z{x:2}', '.a{x:1}'],
    ['when one selector of several fits', '.z,.a .M-9_c>b{x:1}', '.z,.a .M-9_c>b{x:1}'],
    ['not when one class of a selector is missing', '.a .z{x:1}.a.z{x:2}', ''],
    ['of elements and of the page', ':root{--x:1}p,[lang]{x:1}', ':root{--x:1}p,[lang]{x:1}'],
    [
      'whatever they exclude',
      '.a:not(.z+.z):is(.y,:hover){x:1}',
      '.a:not(.z+.z):is(.y,:hover){x:1}',
    ],
    [
      'inside conditions, and no empty conditions',
      '@media print{.a{x:1}.z{x:2}}@media (width>=40rem){.z{x:1}}@supports (x:1){@media all{b{x:1}}}',
      '@media print{.a{x:1}}@supports (x:1){@media all{b{x:1}}}',
    ],
    [
      'with what is no rule of a class',
      '@charset "utf-8";@page{size:A4}@keyframes z{from{x:1}to{x:2}}',
      '@charset "utf-8";@page{size:A4}@keyframes z{from{x:1}to{x:2}}',
    ],
    ['with braces in quotation marks', '.a:before{content:"}"}.z{x:1}', '.a:before{content:"}"}'],
    ['in their order', '.b{x:1}.a{x:2}.b{x:3}', '.b{x:1}.a{x:2}.b{x:3}'],
    ['up to where it was cut', '.a{x:1', '.a{x:1}'],
  ])('%s', (_name, css, used) => {
    expect(usedRules(classes, css)).toBe(used)
  })

  it('are none of an empty one', () => {
    expect(usedRules(classes, '')).toBe('')
  })
})
