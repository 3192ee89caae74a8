// Tables, trees and files of two kinds at once.
import { docx, paragraph } from '../../../read/test-support/docx.ts'
import type { HostileFile } from './hostile-file.ts'
import { latin1 } from './latin1.ts'

export const hostileOthers: readonly HostileFile[] = [
  [
    '62: a paper that is a page too',
    'a.html',
    () => '%PDF-1.7<html><p>Niš<script>alert(1)</script>',
    'document-broken',
  ],
  ['62: a picture that is a script too', 'a.html', () => 'GIF89a=1;alert(1)//', 'unsupported-type'],
  [
    '62: a picture with an archive behind it',
    'a.docx',
    () => Buffer.concat([latin1('\xff\xd8\xff\xe0'), docx(paragraph('Niš'))]),
    'unsupported-type',
  ],
  [
    '63: a test of virus scanners',
    'a.txt',
    () => 'X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*',
    'unsupported-type',
  ],
  ['64: one letter', 'a.txt', () => 'N', 'read'],
  ['64: a paper’s first sign alone', 'a.pdf', () => '%PDF-', 'document-broken'],
  ['64: an archive’s first sign alone', 'a.docx', () => 'PK\x03\x04', 'unsupported-type'],
  [
    '65: a picture of gigapixels',
    'a.png',
    () => latin1('\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\xc3\x50\0\0\xc3\x50'),
    'unsupported-type',
  ],
  ['66: five million columns', 'a.csv', () => `a;b\n1;2\n${';'.repeat(5_000_000)}`, 'document-no-words'],
  ['66: twenty thousand columns', 'a.csv', () => `a;b\n1;2\n3;4\n${';'.repeat(20_000)}`, 'table-broken'],
  [
    '67: a quote that is never closed',
    'a.csv',
    () => `a;b\n1;2\n3;4\n"${'Niš;2001\n'.repeat(1_500_000)}`,
    'table-broken',
  ],
  [
    '68: line ends of every kind',
    'a.csv',
    () => '\ufeffCity;Since\r\nNiš;2001\rBursa;2000\nRaahe;\u0085 1987\n',
    'read',
  ],
  ['69: lists in lists', 'a.json', () => '['.repeat(5_000_000), 'document-no-words'],
  ['69: objects in objects', 'a.json', () => '{"a":'.repeat(150_000), 'read'],
  [
    '70: odd keys and figures',
    'a.json',
    () => '[{"city":"Niš","a":1e400,"a":-0,"__proto__":9007199254740993},{"city":"Bursa","a":null}]',
    'read',
  ],
  ['71: one line that is broken', 'a.ndjson', () => '{"city":"Niš"}\n{"city":\n{"city":"Bursa"}\n', 'read'],
  ['wiki signs without end', 'a.wiki', () => '{{[[{|'.repeat(100_000), 'read'],
  ['Markdown signs without end', 'a.md', () => `# x\n${'[![*_`<'.repeat(100_000)}`, 'read'],
]
