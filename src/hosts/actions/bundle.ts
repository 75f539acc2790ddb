// Everything that the actions' stubs call. One bundle serves them all.
export { vaddyMain } from './vaddy-main.ts'
export { vaddyPost } from './vaddy-post.ts'
