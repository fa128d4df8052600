/** The history of one file: its events, its state after each of them, and what came in between; people by pseudonyms. */
package be.signaalhuis.query.audit.streams;
