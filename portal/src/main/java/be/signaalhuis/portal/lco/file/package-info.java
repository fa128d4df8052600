/** The file of a family: what now, who is at the table, and how it grows stronger. */
package be.signaalhuis.portal.lco.file;
