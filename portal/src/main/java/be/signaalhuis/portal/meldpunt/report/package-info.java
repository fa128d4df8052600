/** What the pages that write a report share: its fields, their choices, how it is read, told again and kept in sight. */
package be.signaalhuis.portal.meldpunt.report;
