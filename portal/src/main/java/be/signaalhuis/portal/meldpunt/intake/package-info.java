/** Taking in a new report: its draft as a list of tasks, the last check, and the receipt. */
package be.signaalhuis.portal.meldpunt.intake;
