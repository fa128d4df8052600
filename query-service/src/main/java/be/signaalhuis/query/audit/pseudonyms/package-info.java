/** What stands in place of sealed values for whoever may see the history and not the people in it. */
package be.signaalhuis.query.audit.pseudonyms;
