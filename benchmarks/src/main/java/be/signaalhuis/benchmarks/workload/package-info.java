/** Made-up reports and logs, in the product's own words and bytes. */
package be.signaalhuis.benchmarks.workload;
