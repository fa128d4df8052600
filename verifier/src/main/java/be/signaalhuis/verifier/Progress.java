package be.signaalhuis.verifier;

/** Hears how many entries were verified so far; what it throws ends the verification. */
@FunctionalInterface
public interface Progress {

    Progress SILENT = entries -> {};

    void entries(long soFar);
}
