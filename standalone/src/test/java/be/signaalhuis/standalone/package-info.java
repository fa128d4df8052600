/** The standalone as its users meet it: started, asked for tokens, refused and stopped. */
package be.signaalhuis.standalone;
