/** Conversations about a theme. */
package be.signaalhuis.query.followup.moments;
