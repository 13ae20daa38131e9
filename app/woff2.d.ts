/** Importing a font file gives its address. */
declare module '*.woff2' {
  const href: string;
  export default href;
}
