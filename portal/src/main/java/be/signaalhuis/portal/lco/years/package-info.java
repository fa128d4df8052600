/** What a year of consultations came to: the table of plan 003, families and their strengths, and why each figure. */
package be.signaalhuis.portal.lco.years;
