/** The screens of Signaalhuis, for people; all they show and do goes over HTTP to the two services. */
package be.signaalhuis.portal;
