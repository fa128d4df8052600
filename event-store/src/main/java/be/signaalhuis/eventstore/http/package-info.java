/** The edge both services share: problems in three languages, limits, deny by default. */
package be.signaalhuis.eventstore.http;
