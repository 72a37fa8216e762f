/** Asking for an explanation, as the browser does when its menu's command is chosen, and what the panel then explains. */
import type { Running, Surface } from './extension';

/** `told`: what else the browser tells of the click, such as the selection. */
export async function chooseExplain(running: Running, id: number, told: { selectionText?: string; frameId?: number } = {}): Promise<void> {
  const worker = await running.worker();
  await worker.evaluate(
    ({ id, told }) =>
      (chrome.contextMenus.onClicked as unknown as { dispatch(...args: unknown[]): void }).dispatch(
        { menuItemId: 'explain', ...told },
        { id },
      ),
    { id, told },
  );
}

/** The passage that the panel explains, '' where none. */
export const explainedIn = (panel: Surface): Promise<string> =>
  panel.evaluate<string>("document.querySelector('.explained blockquote')?.innerText ?? ''");
