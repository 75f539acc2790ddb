/** What the outputs of the action mean. */
export const fortifyOutputs = {
  token: {
    help: 'The token as `fortifyclient` takes it (decoded). It is masked, so GitHub drops it between jobs: each job issues its own.',
  },
  token_encoded: { help: 'The same token as REST takes it, behind `Authorization: FortifyToken`.' },
  token_id: { help: "The token's ID, by which an administrator finds it." },
  expires_at: {
    help: 'When it ends by itself, ISO 8601 in UTC; what SSC gave, which may be less than was asked.',
  },
} as const
