/** Words where another window has what this one was to show. */
export const elsewhereText = {
  title: 'These minutes are open in another window',
  text: 'They are written in one window at a time, so that no two texts grow side by side. Leave them there, and they open here.',
  goThere: 'Go to that window',
} as const;

/** Words of dropping files on the window, and dragging them out of it. */
export const dragText = {
  dropHere: 'Drop the file here',
  onlyOne: 'Drop one file at a time. Nothing was attached.',
  noFile:
    'That is not a file of this computer. Save it to a folder first, then drop it from there.',
  dragOut: 'Drag into an e-mail or a folder',
} as const;
