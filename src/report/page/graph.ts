/** Brings out the body that is pointed at in the graph, with those that it occurs together with. */
export function pointAtNode(target: Element): void {
  const node = target.closest<SVGAElement>('.arcs a')
  const graph = node?.closest('svg')
  if (node == null || graph == null) return
  leaveGraph(graph)
  const number = node.dataset.node!
  const near = new Set([number])
  for (const arc of graph.querySelectorAll('path')) {
    const ends = arc.dataset.nodes!.split(' ')
    if (!ends.includes(number)) continue
    arc.classList.add('near')
    for (const end of ends) near.add(end)
  }
  for (const other of graph.querySelectorAll('a')) if (near.has(other.dataset.node!)) other.classList.add('near')
  graph.classList.add('chosen-node')
}

export function leaveNode(target: Element): void {
  const graph = target.closest('.arcs')
  if (graph !== null) leaveGraph(graph)
}

function leaveGraph(graph: Element): void {
  graph.classList.remove('chosen-node')
  for (const part of graph.querySelectorAll('.near')) part.classList.remove('near')
}
