/** Calls over HTTP that cost the caller next to nothing. */
package be.signaalhuis.benchmarks.http;
