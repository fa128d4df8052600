/** The whole file of one overleg, for the coordinators of its municipality: on a page, on paper, and in a calendar. */
package be.signaalhuis.query.lco.file;
