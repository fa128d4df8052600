/** Bodies that meet, and what is expected of them each year. */
package be.signaalhuis.query.followup.bodies;
