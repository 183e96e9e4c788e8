import {defineConfig} from 'vite';

/**
 * The builder (`index.html`), the page that it previews on (`preview.html`) and the dev server. What a CDN serves beside it, the loader, chunks
 * and single files, is built by `scripts/build.mjs`.
 */
export default defineConfig({
  base: './',
  publicDir: false,
  build: {
    target: 'es2022',
    outDir: 'dist',
    assetsDir: 'builder',
    modulePreload: false,
    emptyOutDir: false,
    rolldownOptions: {input: ['index.html', 'preview.html']},
  },
});
