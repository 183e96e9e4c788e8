import vue from '@vitejs/plugin-vue';

/** Vue has to be told which tags are elements and not components of its own. */
const isCustomElement = (tag) => tag.includes('-');

export default {
  base: './',
  plugins: [vue({template: {compilerOptions: {isCustomElement}}})],
};
