import { defineConfig } from 'vite';

export default defineConfig({
  // Relative addresses: the bundle works under /graphql/ui/ and behind a proxy that adds a prefix.
  base: './',
  build: {
    outDir: '../wwwroot/ide',
    emptyOutDir: true,
    license: { fileName: 'licences.txt' },
    // Monaco is one large module by nature, and it is served from the same machine.
    chunkSizeWarningLimit: 4096,
    // A "use client" directive means something to server rendering only.
    rolldownOptions: { checks: { moduleLevelDirective: false } },
  },
  worker: { format: 'es' },
  server: {
    proxy: { '/graphql': process.env.CLUSTERGRAPH_URL ?? 'http://localhost:5000' },
  },
});
