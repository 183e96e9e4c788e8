import {defineConfig} from 'vite';
import {pseudoLocale} from './pseudo-locale.mjs';

export default defineConfig({publicDir: false, plugins: [pseudoLocale()]});
