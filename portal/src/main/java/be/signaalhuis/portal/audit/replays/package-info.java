/** Having a view built anew from the events, beside the live one, to see that both say the same. */
package be.signaalhuis.portal.audit.replays;
