/** Registers that come as a file: taken row by row, safe to send again, resumed after a crash. */
package be.signaalhuis.command.imports;
