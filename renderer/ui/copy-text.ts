/**
 * Puts text on the clipboard, and says whether that was possible. By way of the copy event, because
 * the main process denies pages every permission, and `navigator.clipboard` would need one.
 */
export function copyText(text: string): boolean {
  let isCopied = false;
  const put = (event: ClipboardEvent): void => {
    if (!event.clipboardData) return;
    event.clipboardData.setData('text/plain', text);
    event.preventDefault();
    isCopied = true;
  };
  document.addEventListener('copy', put, { once: true });
  document.execCommand('copy');
  document.removeEventListener('copy', put);
  return isCopied;
}
