/** One change of what is stored after another: each reads what the one before has written. */
export function oneByOne(): <T>(change: () => Promise<T>) => Promise<T> {
  let turn: Promise<unknown> = Promise.resolve();
  return (change) => {
    const mine = turn.then(change);
    turn = mine.catch(() => undefined); // Whoever asked for the change hears of it.
    return mine;
  };
}
