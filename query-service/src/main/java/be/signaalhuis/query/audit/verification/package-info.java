/** An auditor has a whole log verified, and gets a signed report of it. */
package be.signaalhuis.query.audit.verification;
