/** Looks at personal data: somebody says why, sees it, and everybody can see that they did. */
package be.signaalhuis.portal.audit.looks;
