import './source-page.css';
import { loadNotes } from '../../lib/content/index.ts';
import { inLang, sourceWords } from '../../lib/dictionary/index.ts';
import { layerOf } from '../../lib/layer.ts';
import { githubHref } from '../../lib/source-links.ts';
import { isMissing, loadSource, outline, pins } from '../../lib/sources/index.ts';
import type { Lang } from '../../lib/text.ts';
import { LAYER_CLASS } from '../layout/shape.tsx';
import { fileNotes } from '../note/file-notes.ts';
import { NoteList } from '../note/note-list.tsx';
import { MissingSource } from './missing-source.tsx';
import { SourceHead } from './source-head.tsx';
import { SourceRail } from './source-rail.tsx';
import { SourceSlot } from './source-slot.client.tsx';
import { SourceTools } from './source-tools.client.tsx';

const LIST = 'code';

/** A whole file with its outline, its notes and its tools. */
export async function SourcePage({ lang, file }: { readonly lang: Lang; readonly file: string }) {
  const source = await loadSource(file);
  const { repository, commit, tag } = pins();
  const pinned = { repository, commit };
  const groups = fileNotes(loadNotes(), file);
  const lines = isMissing(source) ? 0 : source.lines.length;
  return (
    <div className={groups.length > 0 ? 'source-page noted' : 'source-page'}>
      <SourceRail lang={lang} file={file} declarations={isMissing(source) ? [] : outline(source)} />
      <main id="main">
        <div className="src-card">
          <SourceHead file={file} tag={tag}>
            <SourceTools file={file} pinned={pinned} lines={lines} listId={LIST} words={inLang(sourceWords, lang)} />
          </SourceHead>
          {isMissing(source) ? (
            <MissingSource lang={lang} source={source} github={githubHref(pinned, file)} />
          ) : (
            <SourceSlot id={LIST} className={LAYER_CLASS[layerOf(file)]} file={file} notes={lang} anchors />
          )}
        </div>
        {groups.length > 0 && (
          <NoteList
            groups={groups}
            lang={lang}
            elsewhere={isMissing(source) ? (range) => githubHref(pinned, file, range) : undefined}
          />
        )}
      </main>
    </div>
  );
}
