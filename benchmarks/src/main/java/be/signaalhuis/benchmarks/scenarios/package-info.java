/** What is measured, one class for each thing. */
package be.signaalhuis.benchmarks.scenarios;
