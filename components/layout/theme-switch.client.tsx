'use client';

import { useEffect } from 'react';
import { Icon } from './icon.tsx';

/** Turns the theme and remembers it. public/theme.js has set it before the first paint. */
export function ThemeSwitch({ label }: { readonly label: string }) {
  useEffect(() => {
    // a page that Next draws in the browser alone, such as one that is not there, has not run the document's scripts
    if (document.documentElement.dataset.theme !== undefined) return;
    const script = document.createElement('script');
    script.src = '/theme.js';
    document.head.append(script);
  }, []);
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
