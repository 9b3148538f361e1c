import { textWidth } from './page-geometry';
import { size, spacing, type StyleDefinition } from './style-xml';
import type { Measure } from './text-styles';

/** The styles of a table of contents; its title looks like a heading and is none, or it would be listed. */
export function contentsStyles({ fontSize, colours }: Measure): StyleDefinition[] {
  const tab = `<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="${textWidth('portrait')}"/></w:tabs>`;
  return [
    {
      id: 'TOCHeading',
      name: 'TOC Heading',
      next: 'Normal',
      paragraph: `<w:keepNext/><w:keepLines/>${spacing(360, 100, 252)}`,
      run: `<w:b/><w:bCs/><w:color w:val="${colours.heading}"/>${size(fontSize + 3)}`,
    },
    {
      id: 'TOC2',
      name: 'toc 2',
      next: 'Normal',
      paragraph: `${tab}${spacing(0, 80, 264)}`,
    },
  ];
}
