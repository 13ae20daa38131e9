// Runs before the first paint, so that no page flashes in the wrong theme or jumps to another size of code: the reader's
// choice, else the system's.
(() => {
  const system = matchMedia('(prefers-color-scheme: dark)');
  const { dataset } = document.documentElement;
  const chosen = (key, ...known) => {
    try {
      const value = localStorage.getItem(key);
      return known.includes(value) ? value : undefined;
    } catch {
      return undefined;
    }
  };
  const apply = () => {
    dataset.theme = chosen('theme', 'dark', 'light') ?? (system.matches ? 'dark' : 'light');
  };
  // what components/player/use-look.ts keeps
  const size = chosen('code-size', 'small', 'large');
  if (size) dataset.code = size;
  if (chosen('code-wrap', 'off')) dataset.wrap = 'off';
  const isStep = /^\/\w+\/step\/./.test(location.pathname);
  if (isStep && chosen('presenter', 'on') && matchMedia('(min-width: 1024px)').matches) dataset.mode = 'presenter';
  apply();
  system.addEventListener('change', apply);
})();
