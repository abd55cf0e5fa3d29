import type { Site } from '../model.ts';

/** Write the owner's colour as a style sheet for the layer of the tokens; without one, a sheet that says nothing. */
export function formatAccent(accent: Site['accent']): string {
  if (accent === null) return '/* The owner has chosen no colour (websted.yaml). */\n';
  return `:root {
  --accent: ${accent.light};
}

@supports (color: light-dark(#fff, #000)) {
  :root {
    --accent: light-dark(${accent.light}, ${accent.dark});
  }
}
`;
}
