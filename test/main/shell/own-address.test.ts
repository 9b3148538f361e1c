import { describe, expect, test } from 'vitest';
import { isOwnAddress } from '../../../main/shell/own-address';

describe('R12: an address', () => {
  test.each([
    ['app://minute-book/index.html', null],
    ['data:image/png;base64,AA==', null],
    ['blob:app://minute-book/1', null],
    ['http://localhost:5173/main.tsx', 'http://localhost:5173'],
    ['ws://localhost:5173/', 'http://localhost:5173'],
  ])('%s is our own (server: %s)', (address, server) => {
    expect(isOwnAddress(address, server)).toBe(true);
  });

  test.each([
    ['http://localhost:5173/', null],
    ['http://localhost:5174/', 'http://localhost:5173'],
    ['http://localhost:5173.evil.example/', 'http://localhost:5173'],
    ['https://example.com/?app://minute-book/', null],
    ['apps://minute-book/', null],
    ['file:///etc/passwd', null],
    ['chrome://version/', null],
    ['javascript:1', null],
    ['about:blank', null],
    ['', null],
    ['not an address', null],
  ])('%s is not (server: %s)', (address, server) => {
    expect(isOwnAddress(address, server)).toBe(false);
  });
});
