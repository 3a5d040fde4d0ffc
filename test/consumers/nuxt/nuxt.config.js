export default defineNuxtConfig({
  vue: {compilerOptions: {isCustomElement: (tag) => ['risk-list', 'prep-checklist', 'warning-signs'].includes(tag)}},
  // The page has its records inside. A file of their own is written for each page otherwise, which fails for `/`.
  experimental: {payloadExtraction: false},
  telemetry: false,
});
