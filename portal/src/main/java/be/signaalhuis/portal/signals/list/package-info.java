/** The register of signals, narrowed and sorted, and what in it waits for somebody. */
package be.signaalhuis.portal.signals.list;
