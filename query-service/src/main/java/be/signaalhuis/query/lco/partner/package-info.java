/** What a care partner at a table may see of it: what they are to do, when they are invited, and what was shared with them. */
package be.signaalhuis.query.lco.partner;
