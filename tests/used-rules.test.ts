import { expect, test } from 'vitest'
import { usedRules } from '../scripts/drop-unused-rules.ts'

const written = '<button class="ds-button" data-size="sm" data-variant={quiet ? "quiet" : "loud"}>'

test.each([
  ['a part that no page is made of', '.ds-dialog{top:0}', ''],
  ['a colour that no page asks for', '[data-color=danger]{--c:red}', ''],
  ['a value that no page gives', '.ds-button[data-size=lg]{top:0}', ''],
  ['of several selectors the unused ones', '.ds-button,.ds-dialog{top:0}', '.ds-button{top:0}'],
  ['a block that is left empty', '@layer ds{@supports (x:y){.ds-dialog{top:0}}}', ''],
  ['a part of a longer name', '.ds-button-group{top:0}', ''],
])('drops %s', (_, sheet, used) => {
  expect(usedRules(sheet, written)).toBe(used)
})

test.each([
  ['what pages are made of', '.ds-button[data-size=sm]:hover{top:0}'],
  ['a value that a page may give', '.ds-button[data-variant=quiet]{top:0}'],
  ['what must not be there', '.ds-button:not(.ds-dialog,[data-size=lg]){top:0}'],
  ['what may be one of several', '.ds-button:is(.ds-dialog,a){top:0}'],
  ['names that are not of the design system', '.name[data-state=ready]{top:0}'],
  ['rules of a font, of print and of layers', '@layer a,b;@font-face{src:url(x)}@media print{a{top:0}}'],
  ['braces within quotes', 'a:after{content:"}{"}.ds-button{top:0}'],
])('keeps %s', (_, sheet) => {
  expect(usedRules(sheet, written)).toBe(sheet)
})
