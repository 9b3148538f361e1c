import { app, type WebContents } from 'electron';

/** Begins to drag a file out of the page, as with the icon that the system has for it. */
export async function startDragOf(page: WebContents, path: string): Promise<void> {
  const icon = await app.getFileIcon(path, { size: 'normal' });
  page.startDrag({ file: path, icon });
}
