/** What `--help` says of the commands for tokens of Fortify SSC: summaries, descriptions, examples, endings. */
export const fortifyCommandHelpMessages = {
  group_fortify: () => 'Issue and look after tokens of Fortify SSC',
  group_fortify_token: () => 'Issue, list, extend, replace and revoke tokens',
  fortify_run_summary: () => 'Run a command with a token that is revoked at its end',
  fortify_run_description: () =>
    'Issues a token, runs the command behind -- with it in FORTIFY_SSC_TOKEN, and revokes it however that ends. The command does not get the password, and its exit code is ours.',
  fortify_run_example: () => 'A client that takes the token from the variable',
  fortify_run_example_rest: () => 'The token as REST takes it, for two hours at most',
  fortify_create_summary: () => 'Issue a token, and write it once',
  fortify_create_description: () =>
    'Issues a token and writes its value, which SSC never shows again, into a new file that only its owner can read, or to standard output. With neither it sends nothing.',
  fortify_create_example: () => 'For ninety days, into a file',
  fortify_create_example_stdout: () => 'Straight into a store of secrets',
  fortify_list_summary: () => 'List tokens, and when they end',
  fortify_list_description: () =>
    "Lists your own tokens, or everybody's where you are an administrator of SSC. Judges nothing unless --warn or --fail is given.",
  fortify_list_example: () => 'Warn two weeks before an end, fail three days before',
  fortify_list_example_json: () => "The IDs of everybody's CI tokens",
  fortify_check_summary: () => 'Check the token in the environment, without a password',
  fortify_check_description: () =>
    'Says whether the token in FORTIFY_SSC_TOKEN is valid, and when it ends, which SSC tells from 24.2 on.',
  fortify_check_example: () => 'In a nightly job',
  fortify_extend_summary: () => 'Move the end of a token; its value stays',
  fortify_extend_description: () =>
    'Gives a token a new end, counted from now, so that nobody has to replace a stored value. SSC allows no more than the longest life of its type.',
  fortify_extend_example: () => 'Ninety days from now',
  fortify_rotate_summary: () => 'Replace a token: issue, verify, hand over, revoke the old one',
  fortify_rotate_description: () =>
    'Issues a token, verifies it, and hands it to the command behind -- on its standard input. Once that has exited with 0, the old token is revoked; otherwise the new one is, and the old one stays.',
  fortify_rotate_example: () => 'The one in FORTIFY_SSC_TOKEN, into a secret of GitHub',
  fortify_rotate_example_old: () => 'One of which only the ID is known',
  fortify_revoke_summary: () => 'Revoke tokens by their IDs, or one by its value',
  fortify_revoke_description: () =>
    'Revokes the tokens that are named, and never others. The one in use goes only with --self. By its value a token can be revoked without a password from SSC 24.2 on.',
  fortify_revoke_example: () => 'Two of them',
  fortify_revoke_example_value: () => 'One of which only the value is known',
  fortify_types_summary: () => 'List the token types that the server allows',
  fortify_types_description: () =>
    'Lists the types and their longest lives as the server has them, since sites change them. SSC 22.2 wants a token in FORTIFY_SSC_TOKEN for it.',
  fortify_types_example: () => 'All of them',
  fortify_audit_summary: () => 'Review all tokens and types for a security review',
  fortify_audit_description: () =>
    "Reviews everybody's tokens and the types: lives beyond --max-lifetime, no end in practice, owners without a usable account, and types whose longest life is over 3,650 days. Owners are looked up with the token in FORTIFY_SSC_TOKEN, where that may.",
  fortify_audit_example: () => 'For a ticket',
  fortify_audit_example_csv: () => 'For a spreadsheet',
  fortify_versions_summary: () => 'List the versions of applications, with their IDs',
  fortify_versions_description: () =>
    'Lists what the token in FORTIFY_SSC_TOKEN may see, as fortifyclient listprojects does.',
  fortify_versions_example: () => 'Of one application',
  fortify_doctor_summary: () => 'Check that a token could be issued, and say what stands in the way',
  fortify_doctor_description: () =>
    'Checks configuration, network, password, version, clock, type, and the token in FORTIFY_SSC_TOKEN, and says for each what to do. Issues no token, and sends a refused password no second time.',
  fortify_doctor_example: () => 'Would the job get its token?',
  fortify_the_token_id: () => 'The ID of the token, as `list` shows it.',
  flag_fortify_password_file: () => 'Read the password from this file, or from standard input (`-`).',
  flag_fortify_token_file: () => 'Read the token in use from this file, or from standard input (`-`).',
  flag_fortify_allow_http: () =>
    'Allow plain http to another host. Password and tokens travel unencrypted then, and each call warns of it.',
  flag_fortify_encoded: () =>
    'Hand on the token as REST takes it (base64), not as fortifyclient does (UUID).',
  flag_fortify_output_file: () => 'Write the token into this new file, which only its owner can read.',
  flag_fortify_force: () => 'Replace the file where it exists.',
  flag_fortify_stdout: () => 'Write the token to standard output. CI keeps what is printed in its logs.',
  flag_fortify_all_users: () => 'List the tokens of all users, where you are an administrator of SSC.',
  flag_fortify_type_filter: () => 'Only tokens of this type.',
  flag_fortify_warn: () => 'Warn of a token that ends within this time, such as 14d.',
  flag_fortify_fail: () => 'Exit with 2 for a token that ends within this time, such as 3d, or has ended.',
  flag_fortify_old: () => 'The ID of the token to replace. Unset: the one in FORTIFY_SSC_TOKEN.',
  flag_fortify_value_stdin: () => 'Revoke the token whose value comes on standard input.',
  flag_fortify_self: () => 'Also revoke the token in use, FORTIFY_SSC_TOKEN.',
  flag_fortify_max_lifetime: () => 'The longest life that a token may have, from its creation, such as 90d.',
  flag_fortify_app: () => 'Only the application of exactly this name.',
  flag_fortify_new_end: () => 'How long the token lives from now, such as 90d.',
  exit_fortify_0_run: () =>
    "the command's own 0; each of its exit codes is handed on, 127 means that there is none, 126 that it can't be executed",
  exit_fortify_0_rotate: () => "replaced; each other exit code of the command's own is handed on",
  exit_fortify_0_check: () => 'valid; without --fail also where SSC does not tell until when',
  exit_fortify_2_check: () => 'failed: the token is not valid, or ends within --fail',
  exit_fortify_2_list: () => 'failed: a token ends within --fail, or has ended',
  exit_fortify_2_audit: () => 'failed: the review has something to say',
  exit_fortify_4: () => 'refused: SSC said no (password, token, type, ID or role)',
  exit_fortify_5_check: () => 'unreachable: whether the token is valid, or when it ends, cannot be told',
} as const
