// One circle in a graph of imports, as the path that closes it.

/** null where there is none; else `[a, b, c, a]`. */
export function findCycle(graph: ReadonlyMap<string, Iterable<string>>): readonly string[] | null {
  const finished = new Set<string>()
  const path: string[] = []
  const visit = (node: string): readonly string[] | null => {
    const at = path.indexOf(node)
    if (at !== -1) return [...path.slice(at), node]
    if (finished.has(node)) return null
    path.push(node)
    for (const next of graph.get(node) ?? []) {
      const cycle = visit(next)
      if (cycle !== null) return cycle
    }
    path.pop()
    finished.add(node)
    return null
  }
  for (const node of graph.keys()) {
    const cycle = visit(node)
    if (cycle !== null) return cycle
  }
  return null
}
