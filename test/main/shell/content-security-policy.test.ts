import { describe, expect, test } from 'vitest';
import { contentSecurityPolicy } from '../../../main/shell/content-security-policy';

/** The policy as a list of what each directive allows. */
function directives(nonce: string): Record<string, string> {
  const entries = contentSecurityPolicy(nonce)
    .split('; ')
    .map((one) => [one.slice(0, one.indexOf(' ')), one.slice(one.indexOf(' ') + 1)] as const);
  return Object.fromEntries(entries);
}

describe('R12: the policy of the page', () => {
  test('has these directives and no others', () => {
    expect(Object.keys(directives('x')).toSorted()).toEqual([
      'base-uri',
      'connect-src',
      'default-src',
      'font-src',
      'form-action',
      'frame-ancestors',
      'frame-src',
      'img-src',
      'object-src',
      'require-trusted-types-for',
      'script-src',
      'style-src',
      'trusted-types',
      'worker-src',
    ]);
  });

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
    ['img-src', "'self' data: blob:"],
    ['font-src', "'self'"],
    ['require-trusted-types-for', "'script'"],
    ['trusted-types', 'default inert'],
  ])('%s is %s', (directive, sources) => {
    expect(directives('bm9uY2U=')[directive]).toBe(sources);
  });

  test('names nothing remote, and neither eval nor inline code', () => {
    const { 'trusted-types': names, ...others } = directives('x');
    const sources = Object.values(others).join(' ').split(' ');
    const harmless = /^'(none|self|nonce-x|script)'$|^data:$|^blob:$/;
    expect(names).not.toMatch(/\*|allow-duplicates/);
    expect(sources.filter((one) => !harmless.test(one))).toEqual([]);
  });
});
