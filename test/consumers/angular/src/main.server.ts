import {mergeApplicationConfig} from '@angular/core';
import {bootstrapApplication, type BootstrapContext} from '@angular/platform-browser';
import {provideServerRendering, RenderMode, withRoutes} from '@angular/ssr';
import {App} from './app';
import {config} from './config';

/** Rendered when the application is built, instead of at each request. */
const rendered = provideServerRendering(withRoutes([{path: '**', renderMode: RenderMode.Prerender}]));

export default (context: BootstrapContext) =>
  bootstrapApplication(App, mergeApplicationConfig(config, {providers: [rendered]}), context);
