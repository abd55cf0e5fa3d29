import { expect, test } from 'vitest';
import { breakName } from '../../../../src/atlas/levels/break-name.ts';

test.each([
  ['Virksomhedsledelse', 'Virksomheds|ledelse'],
  ['Organisatorisk ledelse under afdelingsledelsesniveau', 'Organisatorisk ledelse under afdelings|ledelses|niveau'],
  ['Psykiatri- og Socialledelsen', 'Psykiatri- og Social|ledelsen'],
  ['Områdeleder', 'Områdeleder'],
  ['Chef', 'Chef'],
  ['Ledelsesrepræsentantskab', 'Ledelsesrepræsentantskab'],
])('%s may be broken so: %s', (name, broken) => {
  expect(breakName(name).replaceAll('\u00ad', '|')).toBe(broken);
});
