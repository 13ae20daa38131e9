import type { Piece } from '../player/caption.ts';

/** What the step did, in a sentence that is read out when it changes. */
export function DemoCaption({ pieces }: { readonly pieces: readonly Piece[] }) {
  return (
    <p aria-live="polite" aria-atomic="true">
      {pieces.map((piece, i) => {
        const Tag = piece.kind === 'code' ? 'code' : piece.kind === 'value' ? 'mark' : 'span';
        // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a sentence never move
        return <Tag key={i}>{piece.text}</Tag>;
      })}
    </p>
  );
}
