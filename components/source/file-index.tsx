import './file-index.css';
import { loadNotes } from '../../lib/content/index.ts';
import { fill, inLang, sourceWords } from '../../lib/dictionary/index.ts';
import { layerOf } from '../../lib/layer.ts';
import { pins } from '../../lib/sources/index.ts';
import type { Lang } from '../../lib/text.ts';
import { LayerTag } from '../layout/layer-tag.tsx';
import { LAYER_CLASS, Shape } from '../layout/shape.tsx';
import { fileNotes } from '../note/file-notes.ts';
import { FileFilter } from './file-filter.client.tsx';
import { type Folder, foldersOf } from './folders.ts';

/** Every pinned file, folder by folder in the order of reading. */
export function FileIndex({ lang }: { readonly lang: Lang }) {
  const words = inLang(sourceWords, lang);
  const { files, tag, commit } = pins();
  const folders = foldersOf(files.keys());
  return (
    <main id="main" className="wrap files">
      <h1>{words.indexTitle}</h1>
      <p className="t2">{fill(words.indexLead, { n: files.size, tag, commit: commit.slice(0, 12) })}</p>
      <FileFilter target="file-list" words={words} />
      <div id="file-list">
        <h2 className="part">{words.path}</h2>
        {folders
          .filter(({ onPath }) => onPath)
          .map((folder) => (
            <FolderSection key={folder.path} folder={folder} lang={lang} />
          ))}
        <h2 className="part">{words.support}</h2>
        {folders
          .filter(({ onPath }) => !onPath)
          .map((folder) => (
            <FolderSection key={folder.path} folder={folder} lang={lang} />
          ))}
      </div>
    </main>
  );
}

function FolderSection({ folder, lang }: { readonly folder: Folder; readonly lang: Lang }) {
  return (
    <section className={`card folder ${LAYER_CLASS[folder.layer]}`} aria-label={folder.path}>
      <header>
        <h3 className="mono">{folder.path}</h3>
        {folder.onPath && <LayerTag layer={folder.layer} />}
      </header>
      <ul>
        {folder.files.map(({ file, name }) => (
          <li key={file} data-file={file}>
            <Shape layer={layerOf(file)} />
            <a className="mono" href={`/${lang}/source/${file}`}>
              {name}
            </a>
            <NoteCount file={file} lang={lang} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function NoteCount({ file, lang }: { readonly file: string; readonly lang: Lang }) {
  const words = inLang(sourceWords, lang);
  const n = fileNotes(loadNotes(), file).flatMap(({ notes }) => notes).length;
  if (n === 0) return null;
  return <span className="pill">{n === 1 ? words.oneNoteInFile : fill(words.notesInFile, { n })}</span>;
}
