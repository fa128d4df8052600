/** The append-only log of events on PostgreSQL, as Axon sees it. */
package be.signaalhuis.eventstore.log;
