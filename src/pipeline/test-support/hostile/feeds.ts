// XML of every kind that no reader of ours takes.
import { encode } from '../../../text/test-support/encode.ts'
import type { HostileFile } from './hostile-file.ts'

export const hostileFeeds: readonly HostileFile[] = [
  [
    '19: a billion laughs',
    'a.xml',
    () =>
      `<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "ha">${Array.from({ length: 30 }, (_, at) => `<!ENTITY a${at} "${`&a${at === 0 ? '' : at - 1};`.repeat(10)}">`).join('')}]><l>&a29;</l>`,
    'unsupported-type',
  ],
  [
    '20: one entity very often',
    'a.xml',
    () =>
      `<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "${'x'.repeat(50_000)}">]><l>${'&a;'.repeat(50_000)}</l>`,
    'unsupported-type',
  ],
  [
    '21: a file of this machine',
    'a.txt',
    () => '<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a SYSTEM "file:///etc/passwd">]><l>&a;</l>',
    'unsupported-type',
  ],
  [
    '22: a document type elsewhere',
    'a.csv',
    () => '<!DOCTYPE l [<!ENTITY % a SYSTEM "http://127.0.0.1/x.dtd">%a;]><l/>',
    'unsupported-type',
  ],
  [
    '23: a million elements deep',
    'a.xml',
    () => `<?xml version="1.0"?>${'<a>'.repeat(1_000_000)}`,
    'unsupported-type',
  ],
  [
    '24: two million references',
    'a.xml',
    () => `<?xml version="1.0"?><a>${'&#65;'.repeat(2_000_000)}</a>`,
    'unsupported-type',
  ],
  [
    '25: UTF-16 without a mark',
    'a.xml',
    () => encode('<?xml version="1.0"?><feed/>', 'utf-16le'),
    'unsupported-type',
  ],
  [
    '26: names without end',
    'a.xml',
    () => `<?xml version="1.0"?><a xmlns="${'x'.repeat(1_000_000)}"/>`,
    'unsupported-type',
  ],
  [
    '61: a picture with a script',
    'a.svg',
    () => '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
    'unsupported-type',
  ],
]
