import type { Text } from '../text.ts';

/** The index of files and the page of a file. */
export const sourceWords = {
  indexTitle: { ja: 'ソース', en: 'Source' },
  indexLead: {
    ja: 'この読み物が扱う {n} 個のファイルです。中身は {tag} の commit {commit} に固定してあります。',
    en: 'The {n} files that are read here, pinned at commit {commit} of {tag}.',
  },
  fileAbout: { ja: '{file}（{tag}）を注釈つきで読む。', en: 'Read {file} ({tag}) with notes.' },
  filter: { ja: 'ファイルを絞り込む', en: 'Filter files' },
  shown: { ja: '{n} 個', en: '{n} files' },
  noFile: { ja: '「{text}」を名前に含むファイルはありません。', en: 'No file has “{text}” in its path.' },
  path: { ja: 'kubelet から docker まで', en: 'From the kubelet to docker' },
  support: { ja: 'そのほかの、呼ばれるコード', en: 'Other code that is called' },
  notesInFile: { ja: '注 {n}', en: '{n} notes' },
  oneNoteInFile: { ja: '注 1', en: '1 note' },
  outline: { ja: 'この file の symbol', en: 'Symbols in this file' },
  notes: { ja: 'この file の注', en: 'Notes on this file' },
  note: { ja: '注 {n}', en: 'Note {n}' },
  line: { ja: '{n} 行目', en: 'line {n}' },
  lines: { ja: '{first}–{last} 行目', en: 'lines {first}–{last}' },
  open: { ja: '開く', en: 'Open in' },
  copyPath: { ja: 'path をコピー', en: 'Copy path' },
  copyLink: { ja: 'リンクをコピー', en: 'Copy link' },
  copied: { ja: 'コピーしました', en: 'Copied' },
  copyFailed: {
    ja: 'コピーできませんでした。アドレス欄から写してください。',
    en: 'Copying failed. Take it from the address bar.',
  },
  clear: { ja: '選択をやめる', en: 'Clear the selection' },
  selectHint: { ja: '行番号を押すと、その行へのリンクになります。', en: 'Press a line number to link to that line.' },
  goToLine: { ja: '行へ移動', en: 'Go to line' },
  goToLineHint: { ja: '684 または 684-690', en: '684 or 684-690' },
  go: { ja: '移動', en: 'Go' },
  badLine: { ja: '1 から {n} までの行番号を入れてください。', en: 'Enter a line from 1 to {n}.' },
  keyLink: { ja: 'この行へのリンクをコピー', en: 'Copy a link to this line' },
  keyEditor: { ja: 'github.dev で開く', en: 'Open in github.dev' },
  keyNote: { ja: '注を開く、閉じる', en: 'Open or close a note' },
  keyClear: { ja: '閉じる、選択をやめる', en: 'Close, clear the selection' },
  keys: { ja: 'キーの一覧', en: 'Keyboard shortcuts' },
  singleKeys: { ja: '1 文字のキーを使う', en: 'Use single-letter keys' },
  close: { ja: '閉じる', en: 'Close' },
  back: { ja: 'ファイル一覧', en: 'All files' },
  missingTitle: { ja: 'このファイルを取り込めませんでした', en: 'Could not load this file' },
  missingRest: {
    ja: '注はこのまま読めます。ソースは GitHub の同じ commit でも読めます。',
    en: 'The notes can still be read, and so can the source on GitHub, at the same commit.',
  },
  onGithub: { ja: 'GitHub で開く', en: 'Open on GitHub' },
} as const satisfies Record<string, Text>;

/** As one language of it. */
export type SourceWords = Readonly<Record<keyof typeof sourceWords, string>>;
