/** Elements that run, load or lead somewhere; those of style and of the page's head are of no use in a text. */
const ACTIVE =
  'script, style, iframe, frame, object, embed, applet, link, meta, base, form, template, svg script';

/** Attributes that run something or load a page. */
const isActive = ({ name, value }: Attr): boolean =>
  name.startsWith('on') || name === 'srcdoc' || /^\s*(javascript|data|vbscript):/i.test(value);

/** What Chromium's trusted types are made of; TypeScript does not know them yet. */
type Rules = {
  createHTML?: (text: string) => string;
  createScriptURL?: (address: string) => string;
};
type Policy = { createHTML(text: string): string };
type TrustedTypes = { createPolicy(name: string, rules: Rules): Policy };

/** A text as markup that does nothing: what it says stays, what would run or load something goes. */
export function safeMarkup(text: string, parse: (text: string) => Document): string {
  if (!/<[a-z!/?]/i.test(text)) return text;
  const { body } = parse(text);
  for (const element of body.querySelectorAll(ACTIVE)) element.remove();
  for (const element of body.querySelectorAll('*')) {
    const active = [...element.attributes].filter(isActive);
    for (const { name } of active) element.removeAttribute(name);
  }
  return body.innerHTML;
}

/** The address of a script, where it is a file of the app's own. */
export function ownScript(address: string, page: string): string {
  const script = new URL(address, page);
  const own = new URL(page);
  if (script.protocol !== own.protocol || script.host !== own.host)
    throw new TypeError('a script from elsewhere');
  return script.href;
}

/**
 * The only way from text to markup on this page: the page's policy lets nothing else through, whichever library
 * asks. Call before anything is drawn.
 */
export function allowOnlySafeMarkup(): void {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  if (!trustedTypes) return;
  // Parsed for the cleaning only: a document that is nowhere shown runs and loads nothing.
  const inert = trustedTypes.createPolicy('inert', { createHTML: (text) => text });
  const parse = (text: string): Document =>
    new DOMParser().parseFromString(inert.createHTML(text), 'text/html');
  trustedTypes.createPolicy('default', {
    createHTML: (text) => safeMarkup(text, parse),
    createScriptURL: (address) => ownScript(address, document.baseURI),
  });
}
