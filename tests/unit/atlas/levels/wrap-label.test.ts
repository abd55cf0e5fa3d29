import { expect, test } from 'vitest';
import { wrapLabel } from '../../../../src/atlas/levels/wrap-label.ts';

test.each([
  ['Chef', 16, ['Chef']],
  ['Leder af medarbejdere', 16, ['Leder af', 'medarbejdere']],
  ['Virksomhedsledelse', 16, ['Virksomheds-', 'ledelse']],
  ['Virksomhedsledelse', 18, ['Virksomhedsledelse']],
  ['Psykiatri- og Socialledelse', 16, ['Psykiatri- og', 'Socialledelse']],
  ['Sundheds-og omsorgschef', 9, ['Sundheds-', 'og', 'omsorgs-', 'chef']],
  ['Uoverskueligtlangtord', 8, ['Uoverskueligtlangtord']],
  ['', 16, ['']],
])('%s, %i characters → %j', (label, width, lines) => {
  expect(wrapLabel(label, width)).toEqual(lines);
});
