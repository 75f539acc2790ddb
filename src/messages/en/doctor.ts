import { formatFor } from '../format.ts'

const format = formatFor('en')

/** What the doctor of any gate says. */
export const doctorMessages = {
  doctor_label_node: () => 'Node',
  doctor_label_configuration: () => 'Configuration',
  doctor_label_ca: () => 'Trust',
  doctor_label_dns: () => 'DNS',
  doctor_label_connection: () => 'Connection',
  doctor_label_tls: () => 'TLS',
  doctor_label_pull_request: () => 'Pull-request comment',
  doctor_node: (p: { version: string }) =>
    `${p.version}; 20.18.1 or later is fine. The action itself needs a runner of version 2.327.1 or later.`,
  doctor_configuration: () => 'every option is valid, and they go together.',
  doctor_ca: () => "Node's own root certificates and, if they do not suffice, the system's.",
  /** `settings` and `files` go together: what names a file, and the file. */
  doctor_ca_more: (p: { settings: readonly string[]; files: readonly string[] }) =>
    `Node's own root certificates, ${format.list(p.settings.map((setting, index) => `${setting} ${p.files[index]}`))} and, if they do not suffice, the system's.`,
  doctor_dns: (p: { host: string; address: string }) => `${p.host} is ${p.address}.`,
  doctor_dns_address: (p: { host: string }) => `${p.host} is an address and needs no lookup.`,
  doctor_dns_resolved: (p: { host: string }) => `${p.host} was found.`,
  doctor_dns_proxy: (p: { host: string; proxy: string }) => `the proxy ${p.proxy} looks up ${p.host}.`,
  doctor_connected: (p: { host: string }) => `straight to ${p.host}, through no proxy.`,
  doctor_connected_proxy: (p: { host: string; proxy: string }) =>
    `to ${p.host} through the proxy ${p.proxy}.`,
  doctor_tls: (p: { protocol: string; issuer: string; validTo: string }) =>
    `${p.protocol}; the certificate was issued by ${p.issuer} and is valid until ${p.validTo}.`,
  doctor_tls_plain: () => 'none: plain http, which is allowed on loopback only.',
  doctor_pull_request: () =>
    'only the action writes one; its job needs pull-requests: write. In a workflow of a pull request, with GITHUB_TOKEN, the permission is checked here.',
  doctor_pull_request_ok: (p: { number: number }) => `the token may comment on pull request ${p.number}.`,
  doctor_pull_request_denied: (p: { number: number; status: number }) =>
    `the token may not comment on pull request ${p.number} (HTTP ${p.status}).`,
  doctor_pull_request_unknown: (p: { number: number; why: string }) =>
    `whether the token may comment on pull request ${p.number} is not known: ${p.why}`,
  doctor_not_reached: () => 'not checked, because of what failed above.',
  doctor_not_reached_any: (p: { labels: readonly string[] }) =>
    `Not checked, because of what failed above: ${format.list(p.labels)}.`,
  doctor_passed: () => 'Nothing stands in the way.',
  doctor_failed: (p: { count: number }) =>
    `Something stands in the way: ${format.count(p.count, { one: ' check failed.', other: ' checks failed.' })}`,
} as const
