// The menu of a phone whose browser knows no popover. theme.js loads this there and nowhere
// else; it does what a popover does: the button opens and closes it, Escape and a tap beside
// it close it, and the focus goes back to the button.
(() => {
  /** Answer the buttons. */
  function start() {
    const menu = document.getElementById("menu");
    const opener = document.querySelector(".atn-menu-open");
    const closer = document.querySelector(".atn-menu-close");
    if (!menu || !(opener instanceof HTMLElement) || !closer) {
      throw new Error("menu.js needs #menu and its buttons; see overrides/partials/nav.html");
    }

    const isOpen = () => menu.classList.contains("atn-open");
    /** @param {boolean} open */
    const turn = (open) => {
      menu.classList.toggle("atn-open", open);
      opener.setAttribute("aria-expanded", String(open));
    };
    const close = () => {
      turn(false);
      opener.focus();
    };
    /** @param {Event} event a tap, or the focus on its way to what the menu would cover */
    const leave = (event) => {
      const { target } = event;
      if (isOpen() && target instanceof Node && !menu.contains(target) && !opener.contains(target)) {
        turn(false);
      }
    };

    opener.setAttribute("aria-controls", menu.id);
    turn(false);
    opener.addEventListener("click", () => turn(!isOpen()));
    closer.addEventListener("click", close);
    document.addEventListener("click", leave);
    document.addEventListener("focusin", leave);
    document.addEventListener("keydown", (event) => {
      if (event.key === "Escape" && isOpen()) {
        close();
      }
    });
  }

  if (document.readyState === "loading") {
    document.addEventListener("DOMContentLoaded", start);
  } else {
    start();
  }
})();
