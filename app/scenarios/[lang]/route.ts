import { scenarioList } from '../../../components/player/scenario-list.ts';
import { isLang, LANGS } from '../../../lib/text.ts';

/** The scenarios with their runs at a glance: fetched by an open step view, when its reader asks for another scenario. */
export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
  return LANGS.map((lang) => ({ lang }));
}

export async function GET(_request: Request, { params }: RouteContext<'/scenarios/[lang]'>): Promise<Response> {
  const { lang } = await params;
  return isLang(lang) ? Response.json(scenarioList(lang)) : new Response(null, { status: 404 });
}
