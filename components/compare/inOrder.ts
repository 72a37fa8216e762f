/** Takes what is begun side by side in the order in which it was begun, whichever ends first. */
export function inOrder() {
  let before: Promise<void> = Promise.resolve();
  return <T>(work: Promise<T>, take: (outcome: PromiseSettledResult<T>) => void): Promise<void> => {
    before = Promise.allSettled([work, before]).then(([outcome]) => take(outcome));
    return before;
  };
}
