/** Files that were just used, kept in memory for the next command. */
package be.signaalhuis.eventstore.cache;
