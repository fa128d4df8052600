/** Who is looking: OIDC login, tokens that stay on the server, and which pages a role may open. */
package be.signaalhuis.portal.login;
