/** Where a coordinator begins the day: what is due, what is late, who is waited for, which tables sit. */
package be.signaalhuis.portal.lco.start;
