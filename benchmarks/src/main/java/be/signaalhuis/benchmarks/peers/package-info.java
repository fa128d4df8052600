/** Other ways to keep the same reports. */
package be.signaalhuis.benchmarks.peers;
