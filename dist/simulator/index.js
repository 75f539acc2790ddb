// `scangate/simulator`. The simulators are a part of the CLI's bundle that is loaded when one is started.
export async function startVaddySimulator(options) {
  const { loadSimulator } = await import('../cli/index.js')
  const simulator = await loadSimulator()
  return simulator.startVaddySimulator(options)
}

export async function startNhnSimulator(options) {
  const { loadSimulator } = await import('../cli/index.js')
  const simulator = await loadSimulator()
  return simulator.startNhnSimulator(options)
}

export async function startFortifySimulator(options) {
  const { loadSimulator } = await import('../cli/index.js')
  const simulator = await loadSimulator()
  return simulator.startFortifySimulator(options)
}

export async function startApiSimulator(options) {
  const { loadSimulator } = await import('../cli/index.js')
  const simulator = await loadSimulator()
  return simulator.startApiSimulator(options)
}
