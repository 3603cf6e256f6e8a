/**
 * A gateway's URL from what an integrator wrote, relative to `base` (the document's base URL) if need be; it ends in a
 * slash and has no query. Undefined when it is empty, malformed, not http(s), or has a user name or password in it.
 */
export function gatewayUrl(value: string, base: string): URL | undefined {
  try {
    const url = new URL(value.trim(), base);
    if (!value.trim() || !/^https?:$/.test(url.protocol) || url.username || url.password) return undefined;
    url.search = url.hash = '';
    url.pathname = url.pathname.replace(/\/?$/, '/');
    return url;
  } catch {
    return undefined;
  }
}
