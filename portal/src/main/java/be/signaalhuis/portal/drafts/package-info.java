/** What people have typed and not yet sent: sealed, their own, gone after a fortnight. */
package be.signaalhuis.portal.drafts;
