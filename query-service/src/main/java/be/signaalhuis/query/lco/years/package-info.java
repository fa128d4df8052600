/** What a year of consultations came to: the table of plan 003, families with children, strengths that grew. */
package be.signaalhuis.query.lco.years;
