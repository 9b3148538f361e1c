import { describe, expect, test } from 'vitest';
import { contentSecurityPolicy } from '../../../main/shell/content-security-policy';

/** The policy as a list of what each directive allows. */
function directives(nonce: string): Record<string, string> {
  const entries = contentSecurityPolicy(nonce)
    .split('; ')
    .map((one) => [one.slice(0, one.indexOf(' ')), one.slice(one.indexOf(' ') + 1)] as const);
  return Object.fromEntries(entries);
}

describe('the policy of the page', () => {
  test.each([
    ['default-src', "'none'"],
    ['script-src', "'self'"],
    ['style-src', "'self' 'nonce-bm9uY2U='"],
    ['connect-src', "'none'"],
    ['worker-src', "'self'"],
    ['frame-src', "'none'"],
    ['object-src', "'none'"],
    ['base-uri', "'none'"],
    ['form-action', "'none'"],
    ['frame-ancestors', "'none'"],
  ])('%s is %s', (directive, sources) => {
    expect(directives('bm9uY2U=')[directive]).toBe(sources);
  });

  test('names nothing remote, and neither eval nor inline code', () => {
    const sources = Object.values(directives('x')).join(' ').split(' ');
    const harmless = /^'(none|self|nonce-x)'$|^data:$|^blob:$/;
    expect(sources.filter((one) => !harmless.test(one))).toEqual([]);
  });
});
