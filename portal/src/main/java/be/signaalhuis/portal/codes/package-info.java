/** The code lists as the query-service tells them: labels in the reader's language, and what can be chosen on a day. */
package be.signaalhuis.portal.codes;
