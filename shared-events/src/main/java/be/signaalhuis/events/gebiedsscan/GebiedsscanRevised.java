package be.signaalhuis.events.gebiedsscan;

import be.signaalhuis.events.sealing.Sealed;
import org.axonframework.serialization.Revision;

/**
 * The next version of an adopted scan began, with the texts of the one before.
 *
 * @param version the one that begins; the adopted one stays what it is
 */
@Revision("1")
public record GebiedsscanRevised(ScanId scanId, int version, Sealed<String> reason) implements GebiedsscanEvent {}
