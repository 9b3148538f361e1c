import { describe, expect, it } from 'vitest';
import { roleOfTitle } from '#shared/domain/office-role';

describe('What an office of a title usually is to the rules (C1 to C9)', () => {
  it.each([
    ['Chair', 'chair'],
    [' chairman ', 'chair'],
    ['Joint Chair', 'chair'],
    ['Co-Chair', 'chair'],
    ['Cochair', 'chair'],
    ['Vice-Chair', 'vice-chair'],
    ['Deputy Chairperson', 'vice-chair'],
    ['Vice chairwoman', 'vice-chair'],
    ['Treasurer', 'other'],
    ['Chair of the audit group', 'other'],
    ['', 'other'],
  ])('%j is proposed as %s', (title, role) => {
    expect(roleOfTitle(title)).toBe(role);
  });
});
