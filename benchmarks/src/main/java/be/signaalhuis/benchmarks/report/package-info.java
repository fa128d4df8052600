/** What a run found, written for people and for programs. */
package be.signaalhuis.benchmarks.report;
