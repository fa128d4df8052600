/** Rows changed in place with history beside them, by hand. */
package be.signaalhuis.benchmarks.peers.crud;
