/** Holds the compose file, the images and the login realm against what the services really read. */
package be.signaalhuis.standalone.compose;
