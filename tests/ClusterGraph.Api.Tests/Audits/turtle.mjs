// Parses a file of Turtle with N3.js, which knows nothing of how it was written, and counts what is in it.
import { readFileSync } from 'node:fs';
import { Parser } from 'n3';

const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const quads = new Parser({ format: 'text/turtle' }).parse(readFileSync(process.argv[2], 'utf8'));
const count = (test) => quads.filter(test).length;
const typed = (iri) => count((quad) => quad.predicate.value === `${RDF}type` && quad.object.value === iri);
console.log(JSON.stringify({
  triples: quads.length,
  clusters: typed('urn:clustergraph:terms:Cluster'),
  statements: typed(`${RDF}Statement`),
  broader: count((quad) => quad.predicate.value === 'http://www.w3.org/2004/02/skos/core#broader'),
  rights: count((quad) => quad.predicate.value === 'http://purl.org/dc/elements/1.1/rights' && quad.subject.value === 'urn:clustergraph:dataset'),
}));
