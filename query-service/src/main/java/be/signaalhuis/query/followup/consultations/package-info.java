/** Meetings: planned, prepared, held, reported and decided on. */
package be.signaalhuis.query.followup.consultations;
