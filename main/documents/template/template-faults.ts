import type { Element } from '@xmldom/xmldom';
import type { TemplateFault } from '#shared/model/template-report';
import type { WordPackage } from './package-of';
import { anyBelow, attribute, edgePaths, rootIn, wordsBelow } from './word-xml';

const STYLES = 'word/styles.xml';

/** The least half points of type that is accessible. */
const LEAST_SIZE = 24;

/** What Word takes for granted where a file states no size, in half points. */
const SILENT_SIZE = 20;

/** What would make papers in a template harder to use for somebody. */
export function templateFaults(parts: WordPackage): TemplateFault[] {
  const bodies = ['word/document.xml', ...edgePaths(parts)]
    .map((path) => rootIn(parts, path))
    .filter((root) => root !== null);
  const styles = rootIn(parts, STYLES);
  const found: Record<TemplateFault, boolean> = {
    'picture-without-words': bodies.some(hasUnsaidPicture),
    'floating-object': bodies.some((root) =>
      ['anchor', 'pict', 'txbxContent'].some((name) => anyBelow(root, name).length > 0),
    ),
    'other-language': !/^(en-GB|cy-GB)$/.test(languageOf(styles)),
    'small-type': sizeOf(styles) < LEAST_SIZE,
    'no-heading-styles': [1, 2, 3].some(
      (level) => styleNamed(styles, `heading ${level}`) === undefined,
    ),
  };
  return (Object.keys(found) as TemplateFault[]).filter((fault) => found[fault]);
}

function hasUnsaidPicture(root: Element): boolean {
  return anyBelow(root, 'docPr').some((picture) => {
    const isDecoration = anyBelow(picture, 'decorative').length > 0;
    return !isDecoration && (picture.getAttribute('descr') ?? '').trim() === '';
  });
}

function languageOf(styles: Element | null): string {
  const [defaults] = styles === null ? [] : wordsBelow(styles, 'rPrDefault');
  return attribute(defaults && wordsBelow(defaults, 'lang')[0], 'val');
}

/** The size of running text: of the style Normal, or what stands where no style says otherwise. */
function sizeOf(styles: Element | null): number {
  const [defaults] = styles === null ? [] : wordsBelow(styles, 'rPrDefault');
  const stated = [styleNamed(styles, 'normal'), defaults]
    .map((one) => attribute(one && wordsBelow(one, 'sz')[0], 'val'))
    .find((size) => size !== '');
  return Number(stated ?? SILENT_SIZE);
}

function styleNamed(styles: Element | null, name: string): Element | undefined {
  return (styles === null ? [] : wordsBelow(styles, 'style')).find(
    (style) => attribute(wordsBelow(style, 'name')[0], 'val').toLowerCase() === name,
  );
}
