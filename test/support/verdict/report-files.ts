import type { FoundFile, ReportFiles } from '../../../src/sources/run-context.ts'

/** Files in memory, by path; what is no text is written as JSON, and an error is what reading rejects with. */
export type MemoryFiles = Readonly<Record<string, unknown>>

/** Report files in memory: a pattern finds the paths that begin with it. */
export function memoryFiles(files: MemoryFiles, more: Partial<ReportFiles> = {}) {
  const read: string[] = []
  const textOf = (content: unknown) => (typeof content === 'string' ? content : JSON.stringify(content))
  const found = (path: string): FoundFile => ({ path, real: `/real/${path}`, bytes: 100 })
  const reportFiles: ReportFiles = {
    find: async (pattern) => ({
      files: Object.keys(files)
        .filter((path) => path.startsWith(pattern))
        .map(found),
      unreadable: [],
    }),
    read: async ({ path }) => {
      read.push(path)
      const content = files[path]
      if (content instanceof Error) throw content
      return textOf(content)
    },
    ...more,
  }
  return { reportFiles, read, found }
}
