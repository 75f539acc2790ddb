import { formatFor } from '../format.ts'

const format = formatFor('en')

/** What the API security check says of its options, of the OpenAPI document, and of what the document shows. */
export const apiDocumentMessages = {
  api_problem_allowed_host: (p: { input: string; given: string }) =>
    `${p.input} holds "${p.given}"; allowed: host or host:port, such as api.example.com:8443, and "*." for one label before at least two, such as *.example.com.`,
  api_problem_no_hosts: (p: { host: string }) =>
    `allowed_hosts is empty, so nobody has consented to ask ${p.host}. List the hosts that may be asked, in a place that no pipeline computes.`,
  api_problem_host: (p: { input: string; host: string }) =>
    `${p.input} is on ${p.host}, which is not among allowed_hosts; a host without a port there means the usual ports.`,
  api_problem_header: (p: { input: string; given: string }) =>
    `${p.input} is "${p.given}"; allowed: the name of a header that carries credentials, such as Authorization or X-API-Key.`,
  api_problem_path_value_form: (p: { input: string; given: string }) =>
    `${p.input} holds "${p.given}"; allowed: name=value, one a line.`,
  api_problem_path_value_empty: (p: { input: string; given: string }) =>
    `${p.input} holds "${p.given}", which has no value; allowed: name=value.`,
  api_problem_path_value_slash: (p: { input: string; given: string }) =>
    `${p.input} holds "${p.given}"; a value can't have a slash, which would lead to another path.`,
  api_problem_path_value_dots: (p: { input: string; given: string }) =>
    `${p.input} holds "${p.given}"; a value of dots alone would lead out of the path.`,
  api_problem_path_value_twice: (p: { input: string; given: string }) =>
    `${p.input} gives the name in "${p.given}" twice; keep one.`,
  api_problem_path_value_unknown: (p: { input: string; given: string }) =>
    `${p.input} names ${p.given}, which is no parameter of any path or query in the document.`,
  api_problem_leave_out: (p: { input: string; given: string }) =>
    `${p.input} holds "${p.given}"; allowed: a method in capitals and a path, such as GET /health or GET /admin/*.`,
  api_problem_leave_out_nothing: (p: { input: string; given: string }) =>
    `${p.input} holds "${p.given}", which matches no operation of the document.`,
  api_problem_rule: (p: { input: string; given: string }) =>
    `${p.input} holds "${p.given}"; allowed: IDs of rules such as AUTH-1 (scangate api rules lists them), or none.`,

  api_problem_document_size: (p: { file: string }) => `${p.file} is larger than 5 MiB.`,
  api_problem_syntax: (p: { file: string; line: number; column: number; why: string }) =>
    `${p.file} is neither YAML nor JSON (line ${p.line}, column ${p.column}): ${p.why}.`,
  api_problem_depth: (p: { file: string; deepest: number }) =>
    `${p.file} can't be used: it is nested more than ${format.number(p.deepest)} deep.`,
  api_problem_aliases: (p: { file: string }) =>
    `${p.file} can't be used: its YAML aliases lead nowhere or unfold to too much. Use $ref instead.`,
  api_problem_no_document: (p: { file: string }) =>
    `${p.file} is no OpenAPI document: its field openapi is missing.`,
  api_problem_swagger: (p: { file: string }) =>
    `${p.file} is Swagger 2.0; allowed: OpenAPI 3.0 to 3.2. Convert it, for example with: npx swagger2openapi --outfile openapi.yaml FILE`,
  api_problem_version: (p: { file: string; given: string }) =>
    `${p.file} is OpenAPI "${p.given}"; allowed: 3.0 to 3.2.`,
  api_problem_no_operations: (p: { file: string }) => `${p.file} describes no operation.`,
  api_problem_bundle: (p: { file: string }) =>
    `${p.file} has its paths in other files, which are not read. Bundle it first, for example with: npx @redocly/cli bundle FILE --output openapi.yaml`,
  api_problem_baseline: (p: { file: string }) =>
    `baseline is "${p.file}", which is no report.json of an API security check that saw anything.`,
  api_problem_baseline_future: (p: { file: string; time: string }) =>
    `baseline is "${p.file}", which is from the future (${p.time}). Set this machine's clock right, or take another report.`,
  api_problem_baseline_age: (p: { file: string; time: string; maximum: string }) =>
    `baseline is "${p.file}" of ${p.time}, older than max_baseline_age (${p.maximum}). Look at its findings again and take a newer report.`,

  api_seen_plain_url: (p: { url: string }) => `The document names ${p.url}, which is not encrypted.`,
  api_seen_unsaid: () => 'Neither the operation nor the document has security.',
  api_seen_open: () => 'The operation writes, and its security lets anybody in ([]).',
  api_seen_optional: () => 'The operation writes, and its security is optional ({}).',
  api_seen_key_in_query: () => 'The key stands in the URL, and with it in logs and histories.',
  api_seen_basic: () => 'Basic sends the password with every request.',
  api_seen_flow: (p: { flow: string }) => `The flow ${p.flow} is in use, which RFC 9700 advises against.`,
  api_seen_no_scopes: () => 'OAuth is in use, and no operation asks for a scope.',
  api_seen_no_429: () => 'No operation documents 429.',
  api_seen_no_schema: (p: { name: string }) => `${p.name} has no schema.`,
  api_seen_no_refusals: () => 'The operation is protected and documents neither 401 nor 403.',

  api_notice_unseen_paths: (p: { count: number }) =>
    `${format.count(p.count, { one: ' path', other: ' paths' })} of the document stand in other files, which are not read: bundle it, so that they are seen.`,
  api_reason_checked: (p: { requests: number }) =>
    `${format.count(p.requests, { one: ' request', other: ' requests' })} would be sent; nothing was, but for openapi where it is a URL.`,
  api_log_planned: (p: { line: string }) => p.line,
  api_why_no_document: () => 'There is no document to read it from.',
  api_why_unseen_paths: () => 'Some paths of the document are in other files, which are not read.',
  api_why_no_writes: () => 'The document describes no operation that writes.',
  api_why_no_schemes: () => 'No operation uses a security scheme.',
  api_why_no_oauth: () => 'No operation uses OAuth 2.0.',
  api_why_no_input: () => 'No operation takes parameters or a JSON body.',
  api_why_none_protected: () => 'No operation is documented as protected.',
} as const
