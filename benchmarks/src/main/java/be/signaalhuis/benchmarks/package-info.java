/** How fast the product is, beside what its machine could do at best and beside other ways to do the same. */
package be.signaalhuis.benchmarks;
