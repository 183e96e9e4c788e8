import type {StorybookConfig} from '@storybook/web-components-vite';

const config: StorybookConfig = {
  framework: {
    name: '@storybook/web-components-vite',
    // The project's own Vite configuration is the builder app's.
    options: {builder: {viteConfigPath: '.storybook/vite.config.mjs'}},
  },
  stories: ['../stories/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  core: {
    disableTelemetry: true,
    disableWhatsNewNotifications: true,
    enableCrashReports: false,
  },
  features: {sidebarOnboardingChecklist: false},
  // Storybook's own parts are larger than Vite likes; no clinic's page loads them.
  viteFinal: (vite) => ({...vite, build: {...vite.build, chunkSizeWarningLimit: 2000}}),
};

export default config;
