/** The product as it is in production: its services in this process, in their own, or all in one. */
package be.signaalhuis.benchmarks.product;
