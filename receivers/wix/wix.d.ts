/// <reference path="../../node_modules/corvid-types/types/public/index.d.ts" />

/** Missing in Wix's published types, which are older than web modules. */
declare module 'wix-web-module' {
  /** Who may call a web method. */
  export enum Permissions {
    Anyone = 'anyone',
    Admin = 'site-owner',
    SiteMember = 'site-member',
  }
  export function webMethod<F extends (...values: any[]) => unknown>(
    permissions: Permissions,
    method: F,
  ): (...values: Parameters<F>) => Promise<Awaited<ReturnType<F>>>;
}

/** The published types know `$w` as a function, without this. */
declare namespace $w {
  function onReady(ready: () => void | Promise<void>): void;
}
