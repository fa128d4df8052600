/** Who acts, in which role and for which organisation: from the token into the metadata. */
package be.signaalhuis.eventstore.actor;
