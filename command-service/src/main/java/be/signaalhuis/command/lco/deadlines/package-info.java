/** When an agreement is reminded of, and when it is overdue. */
package be.signaalhuis.command.lco.deadlines;
