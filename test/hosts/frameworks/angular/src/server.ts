import '@angular/compiler';
import {provideZonelessChangeDetection} from '@angular/core';
import {
  bootstrapApplication,
  provideClientHydration,
  type BootstrapContext,
} from '@angular/platform-browser';
import {provideServerRendering, renderApplication} from '@angular/platform-server';
import {App} from './app.js';

const start = (context: BootstrapContext) =>
  bootstrapApplication(
    App,
    {
      providers: [
        provideZonelessChangeDetection(),
        provideClientHydration(),
        provideServerRendering(),
      ],
    },
    context,
  );

/** The whole page, made of the one that browsers get without a server. */
export const render = (document: string) => renderApplication(start, {document});
