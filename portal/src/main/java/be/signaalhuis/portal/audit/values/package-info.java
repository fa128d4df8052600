/** What an event or a view says, told value by value: plain, under a pseudonym, or erased. */
package be.signaalhuis.portal.audit.values;
