/** What the family and the table take home on paper: reports and lists of agreements, in plain words, as PDF/UA. */
package be.signaalhuis.query.lco.print;
