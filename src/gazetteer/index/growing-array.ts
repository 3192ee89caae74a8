// Arrays of numbers and of text bytes whose length is not known beforehand.

export class GrowingUint32 {
  #array = new Uint32Array(1 << 16)
  length = 0

  push(value: number): void {
    if (this.length === this.#array.length) {
      const larger = new Uint32Array(this.length * 2)
      larger.set(this.#array)
      this.#array = larger
    }
    this.#array[this.length++] = value
  }

  toArray(): Uint32Array<ArrayBuffer> {
    return this.#array.slice(0, this.length)
  }
}

export class GrowingText {
  #bytes = Buffer.alloc(1 << 20)
  length = 0

  push(text: string): void {
    const most = text.length * 3
    if (this.length + most > this.#bytes.length) {
      const larger = Buffer.alloc(this.#bytes.length * 2 + most)
      larger.set(this.#bytes)
      this.#bytes = larger
    }
    this.length += this.#bytes.write(text, this.length, 'utf8')
  }

  toArray(): Uint8Array<ArrayBuffer> {
    return new Uint8Array(this.#bytes.subarray(0, this.length))
  }
}
