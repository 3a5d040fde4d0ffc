// Scripts stay files: a strict policy allows none in the page.
export default {vite: {build: {assetsInlineLimit: 0}}};
