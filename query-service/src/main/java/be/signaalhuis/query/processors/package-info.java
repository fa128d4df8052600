/** How far each view is, for the administrator and for those who watch over the system. */
package be.signaalhuis.query.processors;
