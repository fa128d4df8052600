/** The annual report of the Meldpunt: how many reports, on which grounds, in which fields, with what outcome. */
package be.signaalhuis.query.meldpunt.annualreport;
