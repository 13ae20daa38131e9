import '@fontsource-variable/noto-sans-jp/index.css';
import '@fontsource-variable/jetbrains-mono/index.css';
import './code-font.css';

/** The one font file that every page needs at once: Latin code. The rest comes by unicode-range when a page has such text. */
export { default as codeFont } from '@fontsource-variable/jetbrains-mono/files/jetbrains-mono-latin-wght-normal.woff2';
