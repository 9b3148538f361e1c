import { parseSync } from '@swc/core';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..', '..');

/** Where a text is for whoever sits at the screen, whatever it is called there. */
const SHOWN = new Set(
  `aria-label aria-description aria-roledescription alt buttonLabel checkedLabel closeButtonLabel
  description error heading hint label lead legend message placeholder text title tooltip`.split(
    /\s+/,
  ),
);

/** What is not said but is: the name of the app, and what the records of the sample say. */
const EXCEPTED = [/^main\/handlers\/sample\//, /^main\/shell\/window\.ts$/];

type Node = { type: string; [key: string]: unknown };
const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

/** The names of Word styles, as ItemLead, and of the place that a template keeps free. */
const NAMES = /^([A-Z][a-z]+){2,}$|^\{\{\w+\}\}$/;

/** Letters of at least one word; a sign, a class or a number has none. */
const hasWords = (text: unknown): text is string =>
  typeof text === 'string' && /\p{L}{2}/u.test(text) && !NAMES.test(text);

/** The literal texts of an expression: a string, the pieces of a template, both sides of a choice. */
function literalsOf(value: unknown): string[] {
  if (!isNode(value)) return [];
  switch (value.type) {
    case 'StringLiteral':
      return hasWords(value['value']) ? [value['value']] : [];
    case 'TemplateLiteral':
      return (value['quasis'] as { cooked: string }[])
        .map(({ cooked }) => cooked)
        .filter((one) => hasWords(one));
    case 'JSXExpressionContainer':
    case 'ParenthesisExpression':
      return literalsOf(value['expression']);
    case 'ConditionalExpression':
      return [...literalsOf(value['consequent']), ...literalsOf(value['alternate'])];
    case 'BinaryExpression':
      return literalsOfBoth(value);
    default:
      return [];
  }
}

/** What both sides of an operator come to: a comparison is shown to nobody. */
function literalsOfBoth({ operator, left, right }: Node): string[] {
  if (operator === '&&') return literalsOf(right);
  const isShown = ['+', '??', '||'].includes(String(operator));
  return isShown ? [...literalsOf(left), ...literalsOf(right)] : [];
}

function nameOf(key: unknown): string {
  const name = isNode(key) ? key['value'] : '';
  return typeof name === 'string' ? name : '';
}

/** The words that a piece of source shows and that do not come from anywhere. */
function wordsIn(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return [];
  const below = Object.values(node).flatMap(wordsIn);
  return isNode(node) ? [...below, ...wordsOfNode(node)] : below;
}

/** Those that a node shows itself. */
function wordsOfNode(node: Node): string[] {
  switch (node.type) {
    case 'JSXText':
      return hasWords(node['value']) ? [node['value'].trim()] : [];
    case 'JSXElement':
      return (node['children'] as Node[]).filter(isContainer).flatMap(literalsOf);
    case 'JSXAttribute':
      return SHOWN.has(attributeName(node)) ? literalsOf(node['value']) : [];
    case 'KeyValueProperty':
      return SHOWN.has(nameOf(node['key'])) ? literalsOf(node['value']) : [];
    default:
      return [];
  }
}

const isContainer = ({ type }: Node): boolean => type === 'JSXExpressionContainer';
const attributeName = (node: Node): string => nameOf(node['name']);

const wordsOf = (source: string, tsx = true): string[] =>
  wordsIn(parseSync(source, { syntax: 'typescript', tsx }).body);

function sources(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true })
    .map((name) => `${folder}/${String(name).replaceAll('\\', '/')}`)
    .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'))
    .filter((name) => !EXCEPTED.some((one) => one.test(name)));
}

describe('every word that is shown', () => {
  it.each(['renderer', 'main'])('comes from shared/text, and none is written in %s', (folder) => {
    const files = sources(folder);
    expect(files.length).toBeGreaterThan(100);
    const found = files.flatMap((file) =>
      wordsOf(readFileSync(join(root, file), 'utf8'), file.endsWith('x')).map(
        (words) => `${file}: ${words}`,
      ),
    );
    expect(found).toEqual([]);
  });

  it.each([
    ['between tags', 'const a = <p>Save it</p>;', ['Save it']],
    ['in braces', "const a = <p>{'Save it'}</p>;", ['Save it']],
    ['by a choice', "const a = <p>{b ? 'Save' : words.no}</p>;", ['Save']],
    ['as a name for screen readers', 'const a = <button aria-label="Save" />;', ['Save']],
    ['with a blank', 'const a = <button title={`Save ${name}`} />;', ['Save ']],
    ['in what a dialog is told', "showOpenDialog({ title: 'Choose a file' });", ['Choose a file']],
    ['not where words are taken', 'const a = <p title={words.save}>{words.save}</p>;', []],
    ['not a sign or a class', 'const a = <p className="bold">·</p>;', []],
  ])('is found %s', (_, source, words) => {
    expect(wordsOf(source)).toEqual(words);
  });
});
