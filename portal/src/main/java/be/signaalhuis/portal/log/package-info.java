/** What the portal's log may say: what went wrong and where, never with which words. */
package be.signaalhuis.portal.log;
