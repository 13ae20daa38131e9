/** The site's classes for parts of Go and proto text; what has none is plain. `fn_`: the name of a function, declared or called. */
export const TOKEN_CLASSES = ['kw', 'st', 'ty', 'nu', 'co', 'fn_'] as const;

export type TokenClass = (typeof TOKEN_CLASSES)[number];

/** Grammar scopes of each class. Where several match, the innermost and longest wins; an empty class takes words out again. */
const SCOPES: Readonly<Record<TokenClass | '', readonly string[]>> = {
  kw: ['keyword', 'constant.language', 'storage.modifier'],
  st: ['string'],
  ty: ['storage.type', 'entity.name.type', 'entity.name.class'],
  nu: ['constant.numeric', 'keyword.other.unit'],
  co: ['comment'],
  fn_: ['entity.name.function'],
  '': ['keyword.operator', 'entity.name.type.package', 'support.other.proto'],
};

/** A colour that stands for the class: the highlighter knows colours only. Class n is `#00000n`, plain is `#000000`. */
function colorOf(name: TokenClass | ''): string {
  return `#00000${name === '' ? 0 : TOKEN_CLASSES.indexOf(name) + 1}`;
}

/** The class that a colour of the theme stands for; none for plain text. */
export function classOf(color: string | undefined): TokenClass | undefined {
  return TOKEN_CLASSES[Number(color?.slice(-1)) - 1];
}

/** A theme whose colours are classes. */
export const CLASS_THEME = {
  name: 'classes',
  type: 'light' as const,
  colors: {},
  settings: [
    { settings: { foreground: colorOf('') } },
    ...(['', ...TOKEN_CLASSES] as const).map((name) => ({
      scope: [...SCOPES[name]],
      settings: { foreground: colorOf(name) },
    })),
  ],
};
