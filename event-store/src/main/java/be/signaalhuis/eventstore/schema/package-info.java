/** The tables, roles and triggers that make the log append-only. */
package be.signaalhuis.eventstore.schema;
