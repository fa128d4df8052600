/** The command line: {@code java -jar verifier.jar}. */
package be.signaalhuis.verifier.cli;
