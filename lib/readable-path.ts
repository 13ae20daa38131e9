/** A path of which every part can be decoded: where one cannot, its percent signs are taken for what they are. */
export function readablePath(path: string): string {
  return path
    .split('/')
    .map((part) => (isReadable(part) ? part : part.replaceAll('%', '%25')))
    .join('/');
}

function isReadable(part: string): boolean {
  try {
    decodeURIComponent(part);
    return true;
  } catch {
    return false;
  }
}
