// Puts other spellings for some: at each place the longest that begins there. Reads the text once, letter by letter along a tree.

const root = 0

export function replacerOf(insteadOf: Readonly<Record<string, string>>): (text: string) => string {
  const spellings = Object.keys(insteadOf)
  const units = spellings.flatMap((spelling) => Array.from(spelling, (letter) => letter.charCodeAt(0)))
  const least = Math.min(...units)
  const width = Math.max(...units) - least + 1
  /** Of each node the next by letter, `root` where no spelling goes on so. */
  const nextNode = new Uint16Array((units.length + 1) * width)
  const insteadOfNode: (string | undefined)[] = [undefined]
  for (const spelling of spellings) {
    let node = root
    for (let at = 0; at < spelling.length; at++) {
      const place = node * width + spelling.charCodeAt(at) - least
      if (nextNode[place] === root) nextNode[place] = insteadOfNode.push(undefined) - 1
      node = nextNode[place]!
    }
    insteadOfNode[node] = insteadOf[spelling]
  }
  return (text) => {
    let replaced = ''
    let done = 0
    for (let at = 0; at < text.length; at++) {
      let letter = text.charCodeAt(at) - least
      if (letter < 0 || letter >= width || nextNode[letter] === root) continue
      let instead: string | undefined
      let end = at
      for (let node = root, next = at; ; ) {
        node = nextNode[node * width + letter]!
        if (node === root) break
        next++
        if (insteadOfNode[node] !== undefined) {
          instead = insteadOfNode[node]
          end = next
        }
        letter = next < text.length ? text.charCodeAt(next) - least : -1
        if (letter < 0 || letter >= width) break
      }
      if (instead === undefined) continue
      replaced += at > done ? text.slice(done, at) + instead : instead
      done = end
      at = end - 1
    }
    return done === 0 ? text : replaced + text.slice(done)
  }
}
