/** Having the whole history computed anew, and reading in plain words what came of it. */
package be.signaalhuis.portal.audit.verification;
