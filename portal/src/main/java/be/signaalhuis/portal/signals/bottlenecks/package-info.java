/** Signals bundled into one problem that is worked on together, until it is tackled. */
package be.signaalhuis.portal.signals.bottlenecks;
