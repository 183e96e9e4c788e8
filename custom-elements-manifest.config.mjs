/** Keeps what is not public out of the manifest, which the builder, Storybook and editors read. */
function publicOnly() {
  return {
    name: 'public-only',
    packageLinkPhase({customElementsManifest}) {
      // The tool takes files as the disk gives them: the same sources could make another file.
      customElementsManifest.modules.sort((a, b) => (a.path < b.path ? -1 : 1));
      for (const module of customElementsManifest.modules) {
        for (const declaration of module.declarations ?? []) {
          // A name that is a parameter comes from the function that dispatches them all.
          declaration.events = declaration.events?.filter(({name}) => name.startsWith('ascent-'));
          declaration.members = declaration.members?.filter(
            ({name, privacy, static: isStatic}) =>
              !name.startsWith('#') &&
              privacy !== 'private' &&
              privacy !== 'protected' &&
              !isStatic,
          );
        }
      }
    },
  };
}

export default {
  globs: ['src/element/ascent-element.ts', 'src/widgets/*/*.ts'],
  exclude: ['**/*.styles.ts', '**/*.shapes.ts', '**/index.ts'],
  litelement: true,
  outdir: '.',
  packagejson: false,
  plugins: [publicOnly()],
};
