/** How the contract shows what JSON can say in more than one way. */
package be.signaalhuis.command.contract;
