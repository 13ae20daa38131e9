// Runs before the first paint, so that no page flashes in the wrong theme: the reader's choice, else the system's.
(() => {
  const system = matchMedia('(prefers-color-scheme: dark)');
  const chosen = () => {
    try {
      const theme = localStorage.getItem('theme');
      return theme === 'dark' || theme === 'light' ? theme : undefined;
    } catch {
      return undefined;
    }
  };
  const apply = () => {
    document.documentElement.dataset.theme = chosen() ?? (system.matches ? 'dark' : 'light');
  };
  apply();
  system.addEventListener('change', apply);
})();
