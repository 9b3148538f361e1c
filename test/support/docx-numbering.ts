import type { Element } from '@xmldom/xmldom';
import { below, child, childrenOf, rootOf, valueOf, type DocxPackage } from './docx-package';

type Level = { text: string; start: number; isBullet: boolean };
type List = { abstractId: string; levels: ReadonlyMap<number, Level> };

/** Gives each paragraph the number Word will print before it; call it in document order. */
export type Numbering = (paragraph: Element) => string | null;

/** Works numbers out as Word does: counters belong to the abstract list, deeper levels restart. */
export function numberingOf(parts: DocxPackage): Numbering {
  const lists = listsOf(rootOf(parts, 'word/numbering.xml'));
  const counters = new Map<string, Map<number, number>>();
  return (paragraph) => {
    const place = child(paragraph, 'pPr', 'numPr');
    const list = lists.get(valueOf(child(place, 'numId')) ?? '');
    if (list === undefined) return null;
    const depth = Number(valueOf(child(place, 'ilvl')) ?? 0);
    const level = list.levels.get(depth);
    if (level === undefined) throw new Error(`no level ${depth} in this list`);
    if (level.isBullet) return level.text;
    const counted = counters.get(list.abstractId) ?? new Map<number, number>();
    counters.set(list.abstractId, counted);
    counted.set(depth, (counted.get(depth) ?? level.start - 1) + 1);
    for (const other of counted.keys()) if (other > depth) counted.delete(other);
    return level.text.replaceAll(/%(\d)/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      return String(counted.get(at) ?? list.levels.get(at)?.start ?? 1);
    });
  };
}

function listsOf(root: Element): Map<string, List> {
  const abstracts = new Map(
    childrenOf(root, 'abstractNum').map((one) => [valueOf(one, 'abstractNumId') ?? '', one]),
  );
  return new Map(
    childrenOf(root, 'num').map((one) => {
      const abstractId = valueOf(child(one, 'abstractNumId')) ?? '';
      const abstract = abstracts.get(abstractId);
      if (abstract === undefined) throw new Error(`list ${abstractId} is not defined`);
      return [valueOf(one, 'numId') ?? '', { abstractId, levels: levelsOf(abstract, one) }];
    }),
  );
}

function levelsOf(abstract: Element, list: Element): Map<number, Level> {
  const starts = new Map(
    childrenOf(list, 'lvlOverride').map((one) => [
      valueOf(one, 'ilvl'),
      valueOf(below(one, 'startOverride')[0]),
    ]),
  );
  return new Map(
    childrenOf(abstract, 'lvl').map((level) => {
      const depth = valueOf(level, 'ilvl');
      return [
        Number(depth),
        {
          text: valueOf(child(level, 'lvlText')) ?? '',
          start: Number(starts.get(depth) ?? valueOf(child(level, 'start')) ?? 1),
          isBullet: valueOf(child(level, 'numFmt')) === 'bullet',
        },
      ];
    }),
  );
}
