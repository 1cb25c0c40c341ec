import type { BrandVariants, Theme } from '@fluentui/react-components';
import { createDarkTheme, createLightTheme } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';
import type { Status } from '../../values/status';

/** The petrol of the icon, from dark to light. */
const brand: BrandVariants = {
  10: '#020708', 20: '#081a1e', 30: '#0a2a31', 40: '#0b3640', 50: '#0b424e', 60: '#0b4f5c', 70: '#155c6a', 80: '#1f6a78',
  90: '#2f7886', 100: '#418694', 110: '#5595a2', 120: '#6aa3af', 130: '#80b2bd', 140: '#98c1ca', 150: '#b1d0d7', 160: '#cce0e4',
};

/** Colours of a status: text on the pane or on the tint, the tint, and the bar with its edge (3:1 on the pane). */
export interface StatusColours {
  readonly text: string;
  readonly tint: string;
  readonly bar: string;
  readonly edge: string;
}

const names = ['text', 'tint', 'bar', 'edge'] as const;

const light: Record<Status, StatusColours> = {
  green: { text: '#0b5a27', tint: '#e3f2e7', bar: '#2e8259', edge: '#1f6a45' },
  yellow: { text: '#694e00', tint: '#fdf1c4', bar: '#f0c419', edge: '#8a6700' },
  red: { text: '#8c1515', tint: '#fbe3e3', bar: '#b23a3a', edge: '#8c1515' },
  none: { text: '#4d5358', tint: '#eceef0', bar: '#9aa1a7', edge: '#6a7177' },
};

const dark: Record<Status, StatusColours> = {
  green: { text: '#9be0b1', tint: '#17351f', bar: '#3f9d68', edge: '#74c894' },
  yellow: { text: '#ffdf80', tint: '#3d3108', bar: '#d9ae16', edge: '#ffdf80' },
  red: { text: '#ffb1a8', tint: '#471b18', bar: '#c95149', edge: '#ff9d92' },
  none: { text: '#c4c9ce', tint: '#33373b', bar: '#767d83', edge: '#a5abb0' },
};

const variables = (colours: Record<Status, StatusColours>): Record<string, string> =>
  Object.fromEntries(Object.entries(colours).flatMap(([status, each]) =>
    names.map((name) => [`status-${status}-${name}`, each[name]])));

/** A status colour as the theme's variable, for styles. */
export const statusColour = (status: Status, name: keyof StatusColours): string => `var(--status-${status}-${name})`;

const lightTheme: Theme = { ...createLightTheme(brand), ...variables(light) };
const darkBase = createDarkTheme(brand);
const darkTheme: Theme = {
  ...darkBase,
  // The ramp's own dark link colours are too near the background for small text.
  colorBrandForeground1: brand[130], colorBrandForegroundLink: brand[140], colorBrandForegroundLinkHover: brand[150],
  colorCompoundBrandForeground1: brand[130], colorCompoundBrandStroke: brand[120], colorBrandStroke1: brand[120],
  ...variables(dark),
};

const query = '(prefers-color-scheme: dark)';

function subscribe(listener: () => void): () => void {
  const media = window.matchMedia(query);
  media.addEventListener('change', listener);
  return () => media.removeEventListener('change', listener);
}

/** The theme of the surroundings, or else of the system, also when it changes. */
export function useTheme(surroundings: boolean | null): { readonly theme: Theme; readonly isDark: boolean } {
  const preferred = useSyncExternalStore(subscribe, () => window.matchMedia(query).matches);
  const isDark = surroundings ?? preferred;
  return { theme: isDark ? darkTheme : lightTheme, isDark };
}
