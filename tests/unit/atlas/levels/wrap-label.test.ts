import { expect, test } from 'vitest';
import { breakCompounds, wrapLabel } from '../../../../src/atlas/levels/wrap-label.ts';

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

test.each([
  ['Kompetencekrav', 'Kompetence-krav'],
  ['Kompetence- og uddannelseskrav', 'Kompetence- og uddannelses-krav'],
  ['Overordnede hovedopgaver', 'Overordnede hoved-opgaver'],
  ['Faglig ledelse, herunder forskningsledelse', 'Faglig ledelse, herunder forsknings-ledelse'],
  ['Lederrolle', 'Leder-rolle'],
  ['Dygtighed', 'Dygtighed'],
])('%s may break as %s', (label, broken) => {
  expect(breakCompounds(label).replaceAll('\u00ad', '-')).toBe(broken);
});
