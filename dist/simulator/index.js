// `scangate/simulator`. The simulator is a part of the CLI's bundle that is loaded when it is started.
export async function startVaddySimulator(options) {
  const { loadSimulator } = await import('../cli/index.js')
  const simulator = await loadSimulator()
  return simulator.startVaddySimulator(options)
}
