import {
  Alert,
  createTheme,
  Drawer,
  Modal,
  NativeSelect,
  Notification,
  Table,
  TextInput,
  Tooltip,
  type CSSVariablesResolver,
  type MantineColorsTuple,
} from '@mantine/core';

const blue: MantineColorsTuple = [
  '#eaf2fa',
  '#d3e3f3',
  '#a9c8e6',
  '#7cabd8',
  '#5791ca',
  '#3b7cbb',
  '#2b6bab',
  '#1c5a9c',
  '#1f4a80',
  '#1f3864',
];

/** Blue-grey instead of Mantine's neutral grey, for fields and buttons on our dark surfaces. */
const dark: MantineColorsTuple = [
  '#e6eaf0',
  '#c3ccd6',
  '#a3b0bf',
  '#7f8d9c',
  '#566372',
  '#3d4855',
  '#272f39',
  '#1d232b',
  '#171c22',
  '#111519',
];

/** Mantine heads a dialog with a <header>, which would be a second banner of the page. */
const DIALOG_PARTS = { header: { role: 'presentation' } };

/** A dialog leaves the foot of the window to the notices, as the screen does. */
const ABOVE_NOTICES = { bottom: 'var(--mb-notices, 0px)' };

/** A calm, dense theme: system fonts, deep blue, 14-pixel text, targets of 24 pixels and more. */
export const theme = createTheme({
  primaryColor: 'blue',
  primaryShade: { light: 7, dark: 6 },
  colors: { blue, dark },
  fontFamily: '"Segoe UI", -apple-system, "Liberation Sans", system-ui, sans-serif',
  fontFamilyMonospace: 'Consolas, "Liberation Mono", monospace',
  defaultRadius: 'md',
  radius: { md: '6px', lg: '10px' },
  headings: {
    fontWeight: '650',
    sizes: {
      h1: { fontSize: '1.375rem', lineHeight: '1.3' },
      h2: { fontSize: '1.0625rem', lineHeight: '1.35' },
      h3: { fontSize: '0.9375rem', lineHeight: '1.4' },
      h4: { fontSize: '0.9375rem', lineHeight: '1.4' },
    },
  },
  respectReducedMotion: true,
  cursorType: 'pointer',
  components: {
    // Its own title colours have too little contrast on its light ground; the icon keeps the colour.
    Alert: Alert.extend({
      styles: { title: { color: 'inherit' }, label: { color: 'var(--mantine-color-text)' } },
    }),
    TextInput: TextInput.extend({ defaultProps: { size: 'sm' } }),
    NativeSelect: NativeSelect.extend({ defaultProps: { size: 'sm' } }),
    Table: Table.extend({ defaultProps: { verticalSpacing: 7, horizontalSpacing: 'sm' } }),
    Tooltip: Tooltip.extend({
      defaultProps: { openDelay: 400, events: { hover: true, focus: true, touch: false } },
    }),
    // A click beside a form must not cost what was typed into it.
    Drawer: Drawer.extend({
      defaultProps: {
        attributes: DIALOG_PARTS,
        position: 'right',
        closeOnClickOutside: false,
        transitionProps: { duration: 120 },
        styles: {
          title: { fontSize: '1.0625rem', fontWeight: 650 },
          inner: ABOVE_NOTICES,
        },
      },
    }),
    Notification: Notification.extend({
      defaultProps: { styles: { description: { color: 'var(--mantine-color-text)' } } },
    }),
    Modal: Modal.extend({
      defaultProps: {
        attributes: DIALOG_PARTS,
        centered: true,
        closeOnClickOutside: false,
        size: 520,
        transitionProps: { duration: 100 },
        styles: {
          title: { fontSize: '1.0625rem', fontWeight: 650 },
          inner: ABOVE_NOTICES,
          content: { maxHeight: 'calc(100% - var(--modal-y-offset) * 2)' },
        },
      },
    }),
  },
});

/** Our own colours beside Mantine's: page, surfaces, hairlines and second-rank text, AA in both schemes. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-body': '#ffffff',
    '--mantine-color-text': '#1b2430',
    '--mantine-color-dimmed': '#56626f',
    '--mantine-color-error': '#b42323',
    '--mantine-color-placeholder': '#6b7682',
    '--mantine-color-anchor': '#1c5a9c',
    '--mb-canvas': '#f6f8fa',
    '--mb-surface': '#ffffff',
    '--mb-surface-raised': '#eef2f7',
    '--mb-selected': '#e6eff9',
    '--mb-selected-text': '#1c5a9c',
    '--mb-line': '#e1e6ec',
    '--mb-line-strong': '#b9c3ce',
    '--mb-text-dim': '#56626f',
    '--mb-focus': '#1c5a9c',
    '--mb-found': '#ffec99',
  },
  dark: {
    '--mantine-color-body': '#1d232b',
    '--mantine-color-text': '#e6eaf0',
    '--mantine-color-dimmed': '#a3b0bf',
    '--mantine-color-error': '#ff8f8f',
    '--mantine-color-placeholder': '#94a1b0',
    '--mantine-color-anchor': '#8fc0f2',
    '--mb-canvas': '#14181e',
    '--mb-surface': '#1d232b',
    '--mb-surface-raised': '#262e38',
    '--mb-selected': '#22354b',
    '--mb-selected-text': '#a9d0f7',
    '--mb-line': '#323c48',
    '--mb-line-strong': '#566372',
    '--mb-text-dim': '#a3b0bf',
    '--mb-focus': '#8fc0f2',
    '--mb-found': '#5c4a00',
  },
});
