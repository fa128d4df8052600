/** What is filled in about a family and why it meets, wherever that is. */
package be.signaalhuis.portal.lco.family;
