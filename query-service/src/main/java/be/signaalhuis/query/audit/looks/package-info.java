/** Looks at what is sealed in a file: each with a ground and a reason, and written down before anything is shown. */
package be.signaalhuis.query.audit.looks;
