package be.signaalhuis.events.gebiedsscan;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.codes.CodeListVersion;
import be.signaalhuis.events.sealing.Sealed;
import org.axonframework.serialization.Revision;

/**
 * What is known of one life domain in one area was written down; a validated scan is a concept again. Who wrote it and
 * when is in the metadata.
 *
 * @param streetKnowledge what those who walk there know, as it stands from now on; an untouched text keeps its key
 * @param interpretation what figures and street knowledge mean together
 * @param confidence how sure the writer is; there whenever there is an interpretation
 */
@Revision("1")
public record LifeDomainCompleted(
        ScanId scanId,
        Code area,
        Code lifeDomain,
        Sealed<String> streetKnowledge,
        Sealed<String> interpretation,
        Code confidence,
        CodeListVersion codeLists)
        implements GebiedsscanEvent {}
