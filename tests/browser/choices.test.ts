/** What a reader chooses for a policy is there on the next visit, where they want that, and nowhere else. */
import { describe, expect, it } from 'vitest';
import type { Area } from '../../lib/browser/area';
import { keepChoices } from '../../lib/browser/choices';

function area() {
  const items: Record<string, unknown> = {};
  const one: Area = {
    get: async () => structuredClone(items),
    set: async (given) => void Object.assign(items, structuredClone(given)),
    remove: async (keys) => {
      for (const key of [keys].flat()) delete items[key];
    },
  };
  return { one, items };
}

const policy = 'https://shop.example/privacy';
const yes = async () => true;

describe('choices', () => {
  it('are there again for the same policy, whatever stands after its address', async () => {
    const choices = keepChoices(area().one, yes);
    await choices.keep(`${policy}?lang=zh#top`, { laws: ['eu'] });
    expect(await choices.read(policy)).toEqual({ laws: ['eu'] });
    expect(await choices.read('https://shop.example/terms')).toEqual({});
  });

  it('join one another, the later one counts', async () => {
    const choices = keepChoices(area().one, yes);
    await Promise.all([
      choices.keep(policy, { laws: ['eu'] }),
      choices.keep(policy, { kind: 'games' }),
      choices.keep(policy, { laws: [] }),
    ]);
    expect((await choices.read(policy)).laws).toEqual([]);
  });

  it('are neither read nor written where nothing may be kept, and not for a file', async () => {
    const { one, items } = area();
    await keepChoices(one, async () => false).keep(policy, { laws: ['eu'] });
    await keepChoices(one, yes).keep('file:///privacy.html', { laws: ['eu'] });
    expect(items).toEqual({});
    await keepChoices(one, yes).keep(policy, { laws: ['eu'] });
    expect(await keepChoices(one, async () => false).read(policy)).toEqual({});
  });

  it('are of two hundred policies at most, the oldest give way', async () => {
    const choices = keepChoices(area().one, yes);
    for (let i = 0; i <= 200; i++) await choices.keep(`https://${i}.example/`, { laws: ['cn'] });
    expect(await choices.read('https://0.example/')).toEqual({});
    expect(await choices.read('https://1.example/')).toEqual({ laws: ['cn'] });
  });

  it('that another version wrote count as none', async () => {
    const { one } = area();
    await one.set({ choices: { [policy]: { laws: ['cn', 'mars'], kind: 'no-such' }, odd: 3 } });
    expect(await keepChoices(one, yes).read(policy)).toEqual({ laws: ['cn'] });
  });

  it('are gone when the reader forgets them', async () => {
    const choices = keepChoices(area().one, yes);
    await choices.keep(policy, { laws: ['us'] });
    await choices.forget();
    expect(await choices.read(policy)).toEqual({});
  });
});
