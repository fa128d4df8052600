/** Stands for any part of the product that the published language must not know. */
package be.signaalhuis.elsewhere;
