/** What a year of follow-up brought, to print. */
package be.signaalhuis.portal.followup.years;
