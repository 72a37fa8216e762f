import { expect, it } from 'vitest';
import { withoutExamplesIn } from '../../tools/build/without-examples';

it('takes the examples of a rule out, wherever they stand in it, and leaves the rest as it was', () => {
  const code =
    "export const rules = [{ id: 'kept', yes: ['a, b', ']'], pattern: /yes: \\[/, no: [] }, { id: 'last', pattern: /b/, yes: ['b'], no: ['c'] }];";
  expect(withoutExamplesIn(code)).toBe("export const rules = [{ id: 'kept',  pattern: /yes: \\[/,  }, { id: 'last', pattern: /b/,   }];");
});

it('takes them out of what stands within a rule too, and of what is handed to a function', () => {
  const code = "rule({ yes: ['a'], no: ['b'], with: { pattern: /c/, yes: ['d'], no: ['e'] } });";
  expect(withoutExamplesIn(code)).toBe('rule({   with: { pattern: /c/,   } });');
});

it('leaves words that are called so but are no examples', () => {
  const code = "export const say = { yes: 'Yes', no: 'No', both: { yes: ['only one kind'] }, [yes]: ['computed'] };";
  expect(withoutExamplesIn(code)).toBe(code);
});
