/*
 * Port of third_party/forked/golang/expansion/expand.go at v1.20.2, blob 6bf0ea8ce09f63d6584e73392d6eab62fb6da165.
 * Copyright The Kubernetes Authors. Licensed under the Apache License, Version 2.0.
 * Changed: translated to TypeScript.
 */
const operator = '$';
const referenceOpener = '(';
const referenceCloser = ')';

function syntaxWrap(input: string): string {
  return operator + referenceOpener + input + referenceCloser;
}

export function MappingFuncFor(...context: readonly Readonly<Record<string, string>>[]): (input: string) => string {
  return (input) => {
    for (const vars of context) {
      if (Object.hasOwn(vars, input)) {
        return vars[input] ?? '';
      }
    }

    return syntaxWrap(input);
  };
}

export function Expand(input: string, mapping: (input: string) => string): string {
  let buf = '';
  let checkpoint = 0;
  for (let cursor = 0; cursor < input.length; cursor++) {
    if (input[cursor] === operator && cursor + 1 < input.length) {
      buf += input.slice(checkpoint, cursor);

      const [read, isVar, advance] = tryReadVariableName(input.slice(cursor + 1));

      if (isVar) {
        buf += mapping(read);
      } else {
        buf += read;
      }

      cursor += advance;

      checkpoint = cursor + 1;
    }
  }

  return buf + input.slice(checkpoint);
}

function tryReadVariableName(input: string): [string, boolean, number] {
  const first = input[0] ?? '';
  switch (first) {
    case operator:
      return [first, false, 1];
    case referenceOpener: {
      const closer = input.indexOf(referenceCloser, 1);
      if (closer !== -1) {
        return [input.slice(1, closer), true, closer + 1];
      }

      return [operator + referenceOpener, false, 1];
    }
    default:
      return [operator + first, false, 1];
  }
}
