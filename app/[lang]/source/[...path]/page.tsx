import { SourceSlot } from '../../../../components/source/source-slot.client.tsx';
import { pins } from '../../../../lib/sources/index.ts';

export const dynamicParams = false;

export function generateStaticParams() {
  return [...pins().files.keys()].map((file) => ({ path: file.split('/') }));
}

export default async function Page({ params }: PageProps<'/[lang]/source/[...path]'>) {
  const { path } = await params;
  return (
    <main id="main">
      <SourceSlot id="code" className="r" file={path.join('/')} anchors />
    </main>
  );
}
