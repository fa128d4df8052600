/** What the machine can do at best, by the barest means. */
package be.signaalhuis.benchmarks.limits;
