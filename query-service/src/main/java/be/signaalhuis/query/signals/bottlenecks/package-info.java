/** Which bottlenecks there are, what became of each, and which were tackled in a year. */
package be.signaalhuis.query.signals.bottlenecks;
