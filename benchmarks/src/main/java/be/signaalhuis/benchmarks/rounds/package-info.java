/** Contenders that take turns, and the ratios between them. */
package be.signaalhuis.benchmarks.rounds;
