/** The code lists as clients need them to show labels and to offer choices. */
package be.signaalhuis.query.codes;
