import { cleanText } from '#shared/model/wording';

/** Text as it may stand between tags or in an attribute of a part that we write ourselves. */
export function xmlText(text: string): string {
  return cleanText(text)
    .replaceAll('\u0085', ' ')
    .replace(/[\u0080-\u009F]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
