/** Colours of the papers, as hexadecimal RGB. Each is at least 7:1 on white and on its own tint. */
export const palette = {
  heading: '1F3864',
  text: '1A1A1A',
  quiet: '404040',
  rule: 'A9B7CE',
  headerFill: 'E6ECF5',
  decision: '1F3864',
  decisionFill: 'EEF3FA',
  action: '7A4B00',
  actionFill: 'FBF4E8',
  vote: '1F4F4A',
  voteFill: 'EBF5F3',
  declaration: '4B2A6B',
  declarationFill: 'F4F0F8',
} as const;
