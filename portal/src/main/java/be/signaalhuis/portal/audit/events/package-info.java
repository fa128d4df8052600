/** All events of the municipality: narrowed, paged, and as a file. */
package be.signaalhuis.portal.audit.events;
