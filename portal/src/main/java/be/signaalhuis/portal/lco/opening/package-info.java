/** Opening the file of a family: one page, kept as a draft until it is sent. */
package be.signaalhuis.portal.lco.opening;
