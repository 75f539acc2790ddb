/**
 * What went wrong between us and a service. `endpoint` is method and path, never a query; `setting` is the option that
 * named the host, where one did, and `service` the name of what should answer there.
 */
export const networkMessages = {
  network_unresolved: (p: { host: string; endpoint: string; setting?: string | undefined }) =>
    `The name ${p.host} could not be resolved (${p.endpoint}). Check ${p.setting ?? 'the address'}, the DNS of this machine and, behind a proxy, HTTPS_PROXY.`,
  network_refused: (p: { host: string; endpoint: string; address: string; setting?: string | undefined }) =>
    `${p.host} could not be reached: ${p.address} refused the connection (${p.endpoint}). Check ${p.setting ?? 'the address'}, the firewall and the proxy settings.`,
  network_not_connected: (p: {
    host: string
    endpoint: string
    code: string
    setting?: string | undefined
  }) =>
    `No connection to ${p.host} could be made (${p.endpoint}, ${p.code}). Check ${p.setting ?? 'the address'}, the firewall and the proxy settings.`,
  network_connect_timeout: (p: { host: string; endpoint: string; setting?: string | undefined }) =>
    `No connection to ${p.host} came about in time (${p.endpoint}). Check ${p.setting ?? 'the address'}, the firewall and the proxy settings.`,
  network_lost: (p: { host: string; endpoint: string; code: string }) =>
    `The connection to ${p.host} broke (${p.endpoint}, ${p.code}).`,
  network_timeout: (p: { host: string; endpoint: string; seconds: number }) =>
    `${p.host} did not answer within ${p.seconds} s (${p.endpoint}).`,
  network_proxy: (p: { host: string; endpoint: string; status: string }) =>
    `The proxy did not let us through to ${p.host} (${p.endpoint}, ${p.status}). Check HTTPS_PROXY with its user and password, and NO_PROXY.`,
  network_proxy_unreachable: (p: { host: string; endpoint: string; code: string }) =>
    `The proxy that leads to ${p.host} could not be used (${p.endpoint}, ${p.code}). Check HTTPS_PROXY, HTTP_PROXY and NO_PROXY.`,
  network_proxy_login: (p: { host: string; endpoint: string; status: string }) =>
    `The proxy did not let us through to ${p.host} (${p.endpoint}, ${p.status}): it asks for a user and a password. Check those in HTTPS_PROXY.`,
  network_proxy_redirect: (p: { host: string; endpoint: string; status: string }) =>
    `The proxy sent us elsewhere instead of through to ${p.host} (${p.endpoint}, ${p.status}), most often to its log-in page. Let its administrator exempt this host; redirects are never followed.`,
  network_proxy_gateway: (p: { host: string; endpoint: string; status: string }) =>
    `The proxy could not reach ${p.host} (${p.endpoint}, ${p.status}).`,
  network_proxy_senseless: (p: { host: string; endpoint: string; code: string }) =>
    `The proxy that leads to ${p.host} answered with something that makes no sense (${p.endpoint}, ${p.code}). Check scheme and port in HTTPS_PROXY.`,
  problem_proxy: (p: { variable: string }) =>
    `${p.variable} is not the address of a proxy; allowed: an http or https URL, such as http://user:password@proxy.example:3128. Its value is not shown, because it may hold a password.`,
  certificate_expired: (p: { host: string }) =>
    `The certificate of ${p.host} has expired or is not valid yet. Check this machine's clock; otherwise whoever runs the server or the inspecting proxy must renew it.`,
  certificate_wrong_host: (p: { host: string; setting?: string | undefined }) =>
    `The certificate was made for another host than ${p.host}. Check ${p.setting ?? 'the address'}; a proxy or captive portal may be answering in its place.`,
  certificate_unknown_authority: (p: { host: string; code: string }) =>
    `The certificate of ${p.host} comes from an authority that this machine does not trust (${p.code}). If your company inspects TLS, give its root certificate with ca_file.`,
  certificate_rejected: (p: { host: string; code: string }) =>
    `The certificate of ${p.host} can't be accepted (${p.code}). Whoever runs the server or the inspecting proxy must replace it.`,
  certificate_unfit: (p: { host: string; why: string }) =>
    `The certificate of ${p.host}, or one of its authority, breaks a rule of TLS: ${p.why}. Whoever runs the server or the inspecting proxy must replace it.`,
  certificate_wanted: (p: {
    host: string
    endpoint: string
    setting?: string | undefined
    service?: string | undefined
  }) =>
    `${p.host} asked for a client certificate and hung up without an answer (${p.endpoint}). scangate has none to show, and ${p.service ?? 'the service'} asks for none: check ${p.setting ?? 'the address'}, and who answers in its place.`,
  trust_file_ignored: (p: { variable: string; path: string; why: string }) =>
    `${p.variable} names ${p.path}, which is ignored: ${p.why}.`,
  trusting_more: (p: { host: string }) =>
    `The certificate of ${p.host} comes from an authority that Node does not know: trying again with the system's.`,
  tls_failed: (p: { host: string; code: string }) =>
    `No encrypted connection to ${p.host} could be made (${p.code}). The server must speak TLS 1.2 or later; a plain http port does not.`,
  tls_broken: (p: { host: string; endpoint: string; code: string }) =>
    `The encrypted connection to ${p.host} was ended by an error of TLS (${p.endpoint}, ${p.code}). Something between may be changing what is sent.`,
  redirected: (p: {
    host: string
    endpoint: string
    status: number
    target: string
    setting?: string | undefined
  }) =>
    `${p.host} answered with a redirect to ${p.target} (${p.endpoint}, HTTP ${p.status}). Redirects are never followed, so that the key stays with the host you named. Check ${p.setting ?? 'the address'}.`,
  redirected_nowhere: (p: { host: string; endpoint: string; status: number; setting?: string | undefined }) =>
    `${p.host} answered with a redirect that names no target (${p.endpoint}, HTTP ${p.status}). Redirects are never followed. Check ${p.setting ?? 'the address'}.`,
  request_answered: (p: { endpoint: string; status: number; bytes: number; milliseconds: number }) =>
    `${p.endpoint}: HTTP ${p.status}, ${p.bytes} bytes, ${p.milliseconds} ms`,
  request_failed: (p: { endpoint: string; error: string; milliseconds: number }) =>
    `${p.endpoint}: ${p.error} after ${p.milliseconds} ms`,
  answer_not_http: (p: { host: string; endpoint: string; code: string; setting?: string | undefined }) =>
    `${p.host} sent an answer that is no valid HTTP (${p.endpoint}, ${p.code}). Check the scheme and the port of ${p.setting ?? 'the address'}.`,
  answer_contradictory: (p: { host: string; endpoint: string }) =>
    `${p.host} sent an answer that contradicts itself about its length (${p.endpoint}), so it can't be told where it ends. A proxy in between may be faulty.`,
  answer_unasked: (p: { host: string; endpoint: string; status: string }) =>
    `${p.host} answered HTTP ${p.status} (${p.endpoint}), which nobody asked for. A proxy or load balancer in between may be faulty.`,
  answer_no_status: (p: { host: string; endpoint: string; status: string }) =>
    `${p.host} answered with the status ${p.status} (${p.endpoint}), which HTTP does not have. A proxy in between may be faulty.`,
  answer_status: (p: { host: string; endpoint: string; status: number }) =>
    `${p.host} answered HTTP ${p.status} (${p.endpoint}).`,
  answer_rate_limited: (p: { host: string; endpoint: string }) =>
    `${p.host} answered HTTP 429, too many requests (${p.endpoint}).`,
  answer_too_large: (p: { host: string; endpoint: string; limit: string }) =>
    `${p.host} sent more than ${p.limit} (${p.endpoint}); reading stopped.`,
  answer_not_json: (p: { host: string; endpoint: string; start: string }) =>
    `${p.host} sent something that is not JSON (${p.endpoint}); it begins with "${p.start}". A proxy or captive portal may be answering in its place.`,
  answer_empty: (p: { host: string; endpoint: string }) => `${p.host} sent an empty answer (${p.endpoint}).`,
  answer_misshaped: (p: { endpoint: string; field: string; expected: string; got: string }) =>
    `The answer of ${p.endpoint} makes no sense: ${p.field} should be ${p.expected} and is ${p.got}.`,
  answer_repeats_key: (p: { endpoint: string; field: string }) =>
    `The answer of ${p.endpoint} makes no sense: ${p.field} repeats the key. The value is not used.`,
  answer_unreadable: (p: { host: string; endpoint: string; encoding: string }) =>
    `${p.host} sent an answer whose ${p.encoding} encoding can't be undone (${p.endpoint}).`,
  service_refused: (p: { service: string; endpoint: string; status: number; text: string }) =>
    `${p.service} refused (${p.endpoint}, HTTP ${p.status}): ${p.text}`,
  service_refused_silently: (p: { service: string; endpoint: string; status: number }) =>
    `${p.service} refused without a reason (${p.endpoint}, HTTP ${p.status}).`,
  retrying: (p: { reason: string; wait: string; attempt: number }) =>
    `${p.reason} Trying again in ${p.wait} (attempt ${p.attempt} failed).`,
  answered_status: (p: { status: number }) => `HTTP ${p.status}.`,
  answered_words: (p: { status: number; text: string }) => `HTTP ${p.status}: ${p.text}.`,
} as const
