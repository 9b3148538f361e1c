/** What a page may do: run its own scripts and styles, show its own images, and nothing remote. */
export function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'none'",
    "worker-src 'self'",
    "frame-src 'none'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    // Text becomes markup, or the address of a script, only by way of renderer/ui/safe-markup.ts.
    "require-trusted-types-for 'script'",
    'trusted-types default inert',
  ].join('; ');
}
