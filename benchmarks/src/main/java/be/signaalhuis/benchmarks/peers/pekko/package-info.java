/** Pekko Persistence on its own JDBC journal. */
package be.signaalhuis.benchmarks.peers.pekko;
