/** What the copy command of a browser does: it asks the page for what is to be copied. */
export function copyInto(clipboard: DataTransfer | null): void {
  Object.assign(document, {
    execCommand: () => {
      const event = new Event('copy');
      Object.assign(event, { clipboardData: clipboard });
      return document.dispatchEvent(event);
    },
  });
}

/** Leaves the page without a copy command, as it was. */
export function noCopying(): void {
  Reflect.deleteProperty(document, 'execCommand');
}
