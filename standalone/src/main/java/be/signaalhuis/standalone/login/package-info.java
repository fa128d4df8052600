/** The development login: one client and one person for each role, known to the standalone alone. */
package be.signaalhuis.standalone.login;
