/** An affix file of a few rules in the shape of the Danish one. */
export const SMALL_AFF = `SET UTF-8
FLAG num
FORBIDDENWORD 6
NEEDAFFIX 8
COMPOUNDBEGIN 32
COMPOUNDMIDDLE 33
COMPOUNDEND 34
ONLYINCOMPOUND 36

SFX 2 Y 2
SFX 2 0 n/34 e	+BESTEMT_ENTAL
SFX 2 0 en/34 [^e]	+BESTEMT_ENTAL

SFX 3 Y 1
SFX 3 0 t/11,4,8,35,34 t	+KONSONANT_FORDOBLING

SFX 4 Y 1
SFX 4 0 et/34 [^e]	+BESTEMT_ENTAL

SFX 11 Y 1
SFX 11 0 er/34 [^e]	+PLUR_UBEK

SFX 21 Y 2
SFX 21 e 0 [^k]ke	+IMPERATIV
SFX 21 ke 0 kke	+IMPERATIV

SFX 29 Y 2
SFX 29 0 s/32,35,36 .
SFX 29 0 s/33,35,36 .

PFX 54 Y 1
PFX 54 A Norda/9 A

SFX 39 Y 1
SFX 39 0 0/35,34 .	+ORD_SIDST
`;

/** A dictionary to go with it. */
export const SMALL_DIC = `9
budget/3,39
ledelse/2,39,29
Aarhus/9
over
over bord ph:overbord
landskap/6
ansætte al:ansætter al:ansat
ansat st:ansætte
led/2,39
led st:lide
tænke/21
`;
