// The straight lines that a page draws: the borders of its tables, as strokes or as thin filled boxes.
import { applyTo, type Matrix, matrixOf, multiply, type Rule } from './pdf-shapes.ts'

/** The page's drawing as the parser lists it: what is done, and with what. */
export interface Drawing {
  readonly fnArray: readonly number[]
  readonly argsArray: readonly unknown[]
}

export type OperatorNames = Readonly<Record<string, number>>

/** Thicker boxes are areas, shorter lines are signs. */
const thickest = 3
const shortest = 4
/** A map or a diagram, no table. */
const mostRules = 20_000

export function rulesOf(drawing: Drawing, view: Matrix, names: OperatorNames): readonly Rule[] {
  const strokes = operators(names, [
    'stroke',
    'closeStroke',
    'fillStroke',
    'eoFillStroke',
    'closeFillStroke',
    'closeEOFillStroke',
  ])
  const fills = operators(names, ['fill', 'eoFill', 'fillStroke', 'eoFillStroke'])
  const rules: Rule[] = []
  const stack: Matrix[] = []
  let matrix = view
  for (const [index, operator] of drawing.fnArray.entries()) {
    const told = drawing.argsArray[index]
    if (operator === names.save) stack.push(matrix)
    else if (operator === names.restore || operator === names.paintFormXObjectEnd)
      matrix = stack.pop() ?? view
    else if (operator === names.transform) matrix = within(matrix, told)
    else if (operator === names.paintFormXObjectBegin) {
      stack.push(matrix)
      matrix = within(matrix, partsOf(told)[0])
    } else if (operator === names.constructPath) {
      const [paint, paths] = partsOf(told)
      const isStroke = strokes.has(Number(paint))
      if (!isStroke && !fills.has(Number(paint))) continue
      const path = partsOf(partsOf(paths)[0])
      for (const points of subpaths(path, matrix))
        rules.push(...(isStroke ? strokedRules(points) : filledRules(points)))
      if (rules.length > mostRules) return []
    }
  }
  return mergeRules(rules)
}

type Point = readonly [number, number]

function operators(names: OperatorNames, wanted: readonly string[]): ReadonlySet<number> {
  return new Set(wanted.flatMap((name) => names[name] ?? []))
}

/** What the parser hands over with an operator: lists, some of them of plain figures. */
function partsOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value
  return value instanceof Float32Array || value instanceof Float64Array || value instanceof Int32Array
    ? Array.from(value)
    : []
}

function within(matrix: Matrix, inner: unknown): Matrix {
  const own = matrixOf(partsOf(inner))
  return own === null ? matrix : multiply(matrix, own)
}

/** The corners of each part of a path; curves are followed by their ends alone. */
function subpaths(path: readonly unknown[], matrix: Matrix): readonly (readonly Point[])[] {
  const figures = path.map(Number)
  const found: Point[][] = []
  const lengths = [2, 2, 6, 4]
  for (let at = 0; at < figures.length; ) {
    const sign = figures[at++]!
    if (sign === 4) {
      const last = found.at(-1)
      if (last?.[0] !== undefined) last.push(last[0])
      continue
    }
    const length = lengths[sign]
    if (length === undefined) break
    const point = applyTo(matrix, figures[at + length - 2] ?? 0, figures[at + length - 1] ?? 0)
    if (sign === 0) found.push([point])
    else found.at(-1)?.push(point)
    at += length
  }
  return found
}

function strokedRules(points: readonly Point[]): readonly Rule[] {
  return points.slice(1).flatMap((point, index) => ruleBetween(points[index]!, point))
}

function filledRules(points: readonly Point[]): readonly Rule[] {
  const xs = points.map(([x]) => x)
  const ys = points.map(([, y]) => y)
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
  if (bottom - top <= thickest) return ruleBetween([left, (top + bottom) / 2], [right, (top + bottom) / 2])
  return right - left <= thickest ? ruleBetween([(left + right) / 2, top], [(left + right) / 2, bottom]) : []
}

function ruleBetween([x0, y0]: Point, [x1, y1]: Point): readonly Rule[] {
  if (Math.abs(y1 - y0) < 1 && Math.abs(x1 - x0) >= shortest) {
    return [{ isHorizontal: true, at: (y0 + y1) / 2, from: Math.min(x0, x1), to: Math.max(x0, x1) }]
  }
  if (Math.abs(x1 - x0) < 1 && Math.abs(y1 - y0) >= shortest) {
    return [{ isHorizontal: false, at: (x0 + x1) / 2, from: Math.min(y0, y1), to: Math.max(y0, y1) }]
  }
  return []
}

/** Programs draw each cell's border for itself; what goes on in one line is one rule. */
function mergeRules(rules: readonly Rule[]): readonly Rule[] {
  const merged: Rule[] = []
  const ordered = [...rules].sort(
    (a, b) =>
      Number(a.isHorizontal) - Number(b.isHorizontal) ||
      Math.round(a.at) - Math.round(b.at) ||
      a.from - b.from,
  )
  for (const rule of ordered) {
    const last = merged.at(-1)
    const goesOn =
      last?.isHorizontal === rule.isHorizontal &&
      Math.abs(last.at - rule.at) <= 1.5 &&
      rule.from <= last.to + 2.5
    if (goesOn) merged[merged.length - 1] = { ...last, to: Math.max(last.to, rule.to) }
    else merged.push(rule)
  }
  return merged
}
