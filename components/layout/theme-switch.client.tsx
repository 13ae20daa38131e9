'use client';

import { Icon } from './icon.tsx';

/** Turns the theme and remembers it. public/theme.js has set it before the first paint. */
export function ThemeSwitch({ label }: { readonly label: string }) {
  const turn = () => {
    const root = document.documentElement;
    const theme = root.dataset.theme === 'dark' ? 'light' : 'dark';
    root.dataset.theme = theme;
    try {
      localStorage.setItem('theme', theme);
    } catch {
      // Storage can be forbidden; the theme then lasts until the page is left.
    }
  };
  return (
    <button type="button" className="btn ghost sm" aria-label={label} title={label} onClick={turn}>
      <Icon name="theme" />
    </button>
  );
}
