/** Questions of the auditor's room, put together from what restricts them. */
package be.signaalhuis.portal.audit.asking;
