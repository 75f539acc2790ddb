/**
 * Turns of the event loop until what has come in was read. One does for a plain socket, since a turn that
 * began with timers goes on with sockets; what passes a tunnel's own TLS may need another.
 */
const turns = 3

/**
 * Acts after everything has been read that had come in by now. A process that stood still (SIGSTOP, a
 * laptop's sleep, a long computation) finds its timers due first and what came in before only afterwards:
 * a deadline that acted at once would throw away an answer that was there in time.
 */
export function afterPendingInput(act: () => void): void {
  let left = turns
  const turn = () => {
    left -= 1
    if (left === 0) act()
    else setImmediate(turn)
  }
  setImmediate(turn)
}
