import {provideZonelessChangeDetection} from '@angular/core';
import {bootstrapApplication, provideClientHydration} from '@angular/platform-browser';
import {App} from './app.js';

const isServed = document.querySelector('[ng-server-context]');

bootstrapApplication(App, {
  providers: [provideZonelessChangeDetection(), isServed ? provideClientHydration() : []],
}).catch((error: unknown) => console.error(error));
