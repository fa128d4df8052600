/** Clients that do work, and how long it took them. */
package be.signaalhuis.benchmarks.load;
