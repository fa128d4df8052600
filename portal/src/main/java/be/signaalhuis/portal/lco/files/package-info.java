/** The files of families as a list, found by where they stand or by a name. */
package be.signaalhuis.portal.lco.files;
