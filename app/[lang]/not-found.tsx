import { NotFoundMessage } from '../../components/layout/not-found-message.tsx';
import { LANGS } from '../../lib/text.ts';

/** Next gives this page no params: it holds both languages, and `message.css` shows the document's. */
export default function NotFound() {
  return (
    <main id="main" className="one-language">
      {LANGS.map((lang) => (
        <NotFoundMessage key={lang} lang={lang} />
      ))}
    </main>
  );
}
