// The sum on the page "One view of you": a hundred dots for a chance the reader chooses.
import { needs } from "./need.js";
import { worded, wordedMany } from "./words.js";

const need = needs("chance-picture.js", "scripts/extensions/drawing_blocks.py");
const controls = need(".atn-chance-controls", HTMLDivElement);
const chance = need("#chance", HTMLInputElement);
const interviews = need("#interviews", HTMLInputElement);
const picture = need(".atn-chance-picture", HTMLDivElement);
const answer = need(".atn-chance-answer", HTMLOutputElement);

const dots = Array.from({ length: 100 }, () => document.createElement("i"));
picture.append(...dots);

/** Work out the sum and show it as dots and in words. */
function show() {
  const each = chance.valueAsNumber;
  const count = interviews.valueAsNumber;
  const sum = Math.round(100 * (1 - (1 - each / 100) ** count));
  dots.forEach((dot, place) => dot.classList.toggle("atn-yes", place < sum));
  const times = wordedMany("{count} interview", "{count} interviews", count);
  answer.textContent = worded(
    "If each interview gave {each} in 100, then {times} would give about {sum} in 100 for at least one offer. This is a sum, not a forecast.",
    { each, times, sum },
  );
}

for (const slider of [chance, interviews]) {
  slider.addEventListener("input", show);
}
controls.hidden = false;
show();
