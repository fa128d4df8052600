/** The coordinator's start page: what is due today, what is overdue, what others are to do, and when tables sit. */
package be.signaalhuis.query.lco.start;
