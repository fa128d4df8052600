/** Stands for another part of the product, for rules about who may use whom. */
package be.signaalhuis.elsewhere;
