/** The phone's menu opens and closes without scripts; with them it also closes on Escape and on a tap elsewhere. */
export function closeMenuFromOutside(): void {
  const menu = document.querySelector<HTMLDetailsElement>(".site-menu");
  if (!menu) return;
  document.addEventListener("click", (event) => {
    if (menu.open && !menu.contains(event.target as Node)) menu.open = false;
  });
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !menu.open) return;
    menu.open = false;
    menu.querySelector("summary")?.focus();
  });
}
