export default function GlobalNotFound() {
  return (
    <html lang="ja">
      <body>
        <main id="main">nope</main>
      </body>
    </html>
  );
}
