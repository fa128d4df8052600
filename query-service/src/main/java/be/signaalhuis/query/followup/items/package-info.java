/** Action points, agreements and recommendations, and how far they are. */
package be.signaalhuis.query.followup.items;
