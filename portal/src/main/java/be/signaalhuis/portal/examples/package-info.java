/** The example registers, which an administrator can ask for where they are offered. */
package be.signaalhuis.portal.examples;
