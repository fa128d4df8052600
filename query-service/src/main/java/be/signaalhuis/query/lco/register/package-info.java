/** The register of the files of families: which there are, who sits at their table, and when it sits. */
package be.signaalhuis.query.lco.register;
