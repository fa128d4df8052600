/** How events are written, sealed, ordered and read; wired by auto-configuration. */
package be.signaalhuis.eventstore;
