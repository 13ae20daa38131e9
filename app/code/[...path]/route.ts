import { linesHtml } from '../../../components/source/line-html.ts';
import { isMissing, loadHighlighted, missingText, pins } from '../../../lib/sources/index.ts';

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
  return [...pins().files.keys()].map((file) => ({ path: file.split('/') }));
}

/** The lines of a file for a page that is open already: `lines[n - 1]` is the `<li>` of line n. */
export async function GET(_: Request, { params }: { params: Promise<{ path: string[] }> }) {
  const file = (await params).path.map(decodeURIComponent).join('/');
  const source = await loadHighlighted(file);
  if (isMissing(source)) return Response.json({ file, missing: missingText(source) }, { status: 404 });
  return Response.json({ file, first: 1, lines: linesHtml(source.html) });
}
