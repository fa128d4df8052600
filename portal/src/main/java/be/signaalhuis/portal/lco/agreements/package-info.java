/** Agreements: who does what by when, of one family or of all, and what became of it. */
package be.signaalhuis.portal.lco.agreements;
