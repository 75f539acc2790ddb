/** What npm sets for what it starts. */
export const byNpx = { npm_lifecycle_event: 'npx', npm_execpath: '/usr/lib/node_modules/npm/bin/npm-cli.js' }

/** A parent that a test lets end. */
export function createParent(id = 4_711) {
  let now = id
  return {
    id: () => now,
    end: () => {
      now = 1
    },
  }
}
