import type { RunningApp } from '../running-app';

/** The window of a small laptop; at 200 % it is as wide as 683 pixels at 100 %. */
export async function zoomTo({ electron }: RunningApp, factor: 1 | 2): Promise<void> {
  await electron.evaluate(({ BrowserWindow }, zoom) => {
    const [window] = BrowserWindow.getAllWindows();
    window?.setContentSize(1366, 768);
    window?.webContents.setZoomFactor(zoom);
  }, factor);
}
