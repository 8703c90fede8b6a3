// Runs before the first paint, in the head and not deferred: a theme chosen by the person never flashes the other one.
(() => {
  try {
    const theme = localStorage.getItem("multaqa:theme");
    if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
  } catch {
    // Storage may be forbidden; the system's theme then stands.
  }
})();
