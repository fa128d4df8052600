/** Axon as it comes, on its own JDBC and JPA stores. */
package be.signaalhuis.benchmarks.peers.axon;
