import { popupFigures } from '/work/main/tools/bench/popup';
import { line } from '/work/main/tools/bench/measure';
const t = Date.now();
for (const f of await popupFigures()) console.log(line(f), Date.now() - t);
