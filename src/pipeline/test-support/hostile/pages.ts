// HTML pages that try to take the reader's time, memory or trust.
import { encode } from '../../../text/test-support/encode.ts'
import type { HostileFile } from './hostile-file.ts'

export const hostilePages: readonly HostileFile[] = [
  ['1: tables in tables', 'a.html', () => '<table><tr><td>'.repeat(650_000), 'document-too-deep'],
  ['2: two million boxes', 'a.html', () => '<div>'.repeat(2_000_000), 'document-too-deep'],
  ['2: as many beside each other', 'a.html', () => '<div>x</div>'.repeat(1_000_000), 'document-too-large'],
  [
    '3: a million cells',
    'a.html',
    () => `<table>${`<tr>${'<td>1'.repeat(1000)}`.repeat(1000)}</table>`,
    'document-too-large',
  ],
  [
    '4: a million attributes',
    'a.html',
    () => `<p ${Array.from({ length: 1_000_000 }, (_, at) => `a${at}=1`).join(' ')}>Niš`,
    'read',
  ],
  [
    '5: cells that span billions',
    'a.html',
    () => `<table>${'<tr><td rowspan=65534 colspan=1000>x'.repeat(1000)}</table>`,
    'partial',
  ],
  ['6: marks never closed', 'a.html', () => `<p>${'<b><i><u>x'.repeat(20_000)}`, 'document-too-deep'],
  ['6: a few of them', 'a.html', () => `<p>${'<b><i><u>x'.repeat(100)}`, 'read'],
  [
    '7: elements that swallow the rest',
    'a.html',
    () => '<p>Niš<template><p>x</template><noscript><p>y</noscript><xmp><p>z</xmp><plaintext></p>',
    'read',
  ],
  [
    '8: a head that is repeated',
    'a.html',
    () => `<table>${'<tr><th>City<th>Since<tr><td>Niš<br>Bursa<td>2001'.repeat(50)}</table>`,
    'read',
  ],
  [
    '9: three encodings told',
    'a.html',
    () => encode('\ufeff<meta charset=windows-1250><p>Niš', 'utf-16le'),
    'read',
  ],
  ['10: a base elsewhere', 'a.html', () => '<base href="//evil.example"><p><a href="x">Niš</a>', 'read'],
  [
    '11: a way on to another address',
    'a.html',
    () => '<meta http-equiv=refresh content="0;url=http://127.0.0.1/"><p>Niš',
    'read',
  ],
  [
    '12: markup that changes when it is written again',
    'a.html',
    () =>
      '<p>Niš<svg></p><style><a id="</style><img src=x onerror=alert(1)>"></svg><math><mtext><table><mglyph><style><!--</style><img title="--><img src=x onerror=alert(2)>">',
    'read',
  ],
  [
    '12: scripts in comments and comments in scripts',
    'a.html',
    () => '<p>Niš<!--><script>alert(1)</script>--><script><!--</script><script>alert(2)//--></script>',
    'read',
  ],
  ['16: an error that looks like a page', 'a.html', () => '<title>404</title><h1>Not found</h1>', 'read'],
  [
    '17: a page that scripts would fill',
    'a.html',
    () => '<div id=root></div><script src=app.js></script>',
    'source-empty',
  ],
  ['18: a page taken down', 'a.html', () => '<p>This account has been suspended.', 'read'],
  ['a reference ten million times', 'a.html', () => `<p>${'&nbsp;'.repeat(1_500_000)}Niš`, 'read'],
  ['a hundred thousand texts kept as they are', 'a.html', () => '<pre>x y z</pre>'.repeat(100_000), 'read'],
  [
    'an entity of its own',
    'a.html',
    () => '<?xml version="1.0"?><!DOCTYPE html [<!ENTITY x SYSTEM "file:///etc/passwd">]><html><p>Niš &x;',
    'read',
  ],
]
