// Lines to a server over which one page after another is asked for. They read no more of an answer than whether it is whole:
// who asks shares the processors with who answers, and Node's own client takes several times as much of them.
import { connect, type Socket } from 'node:net'

export interface Lines {
  /** Whether the whole of an answer came, and was 200. */
  isAnswered(path: string): Promise<boolean>
  close(): void
}

type Settle = (isAnswered: boolean) => void

interface Line {
  ask(path: string, settle: Settle): void
  close(): void
}

export function openLines(origin: string, most: number): Lines {
  const lines: Line[] = []
  const idle: Line[] = []
  const waiting: { readonly path: string; readonly settle: Settle }[] = []
  const give = (line: Line, path: string, settle: Settle) =>
    line.ask(path, (isAnswered) => {
      settle(isAnswered)
      const next = waiting.shift()
      if (next === undefined) idle.push(line)
      else give(line, next.path, next.settle)
    })
  return {
    isAnswered: (path) =>
      new Promise((settle) => {
        const line = idle.pop() ?? (lines.length < most ? openLine(new URL(origin)) : undefined)
        if (line === undefined) waiting.push({ path, settle })
        else {
          if (!lines.includes(line)) lines.push(line)
          give(line, path, settle)
        }
      }),
    close: () => {
      for (const line of lines) line.close()
    },
  }
}

/** One question at a time; a line that broke is opened anew with the next. */
function openLine({ hostname, port, host }: URL): Line {
  let socket: Socket | null = null
  let settle: Settle | null = null
  let answer = new PartialAnswer()
  const finish = (isAnswered: boolean) => {
    const settled = settle
    settle = null
    settled?.(isAnswered)
  }
  const open = () => {
    const opened = connect({ host: hostname, port: Number(port), noDelay: true })
    opened.on('data', (bytes: Buffer) => {
      if (answer.isWholeWith(bytes)) finish(answer.status === 200)
    })
    opened.on('error', () => opened.destroy())
    opened.on('close', () => {
      if (socket === opened) socket = null
      finish(false)
    })
    return opened
  }
  return {
    ask(path, told) {
      settle = told
      answer = new PartialAnswer()
      socket ??= open()
      socket.write(`GET ${path} HTTP/1.1\r\nHost: ${host}\r\n\r\n`)
    },
    close: () => void socket?.destroy(),
  }
}

/** What has come so far: the head until it is whole, then only how much of the body is missing. */
class PartialAnswer {
  status = 0
  #head = ''
  /** Bytes; null where the body comes in chunks. */
  #missing: number | null = 0
  #end = ''

  isWholeWith(bytes: Buffer): boolean {
    let body = bytes
    if (this.status === 0) {
      const known = this.#head.length
      this.#head += bytes.toString('latin1')
      const end = this.#head.indexOf('\r\n\r\n')
      if (end === -1) return false
      this.#readHead(this.#head.slice(0, end + 2))
      body = bytes.subarray(end + 4 - known)
    }
    if (this.#missing !== null) {
      this.#missing -= body.length
      return this.#missing <= 0
    }
    this.#end = (this.#end + body.toString('latin1', Math.max(0, body.length - 5))).slice(-5)
    return this.#end === '0\r\n\r\n'
  }

  #readHead(head: string): void {
    this.status = Number(head.slice(9, 12))
    const [, length] = /\r\ncontent-length: (\d+)\r\n/i.exec(head) ?? []
    this.#missing = length === undefined ? null : Number(length)
  }
}
