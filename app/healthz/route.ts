import { isMissing, loadSource, pins } from '../../lib/sources/index.ts';
import { version } from '../../package.json';

export const dynamic = 'force-dynamic';

/** For whoever runs the site: it serves, which version it is, and whether the pinned source is here. */
export async function GET() {
  const files = [...pins().files.keys()];
  const sources = await Promise.all(files.map((file) => loadSource(file)));
  const here = sources.filter((source) => !isMissing(source)).length;
  return Response.json(
    { ok: true, version, source: { tag: pins().tag, pinned: files.length, here } },
    { headers: { 'Cache-Control': 'no-store' } },
  );
}
