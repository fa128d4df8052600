/** What all of follow-up says the same way: names of services, opened texts, and what was not accepted. */
package be.signaalhuis.portal.followup;
