package be.signaalhuis.command;

/** Stands for anything of the command service, for a violator to depend on. */
public final class OutOfReach {}
