/** How much is measured: a whole run, or a short one for every day. */
package be.signaalhuis.benchmarks.plan;
