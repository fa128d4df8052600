package be.signaalhuis.events.gebiedsscan;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.codes.CodeListVersion;
import be.signaalhuis.events.sealing.Sealed;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;

/**
 * The Veiligheidshuis began a scan of neighbourhoods over a period; its first version is a concept (plan 002, actie 1.1).
 *
 * @param areas at least one neighbourhood, all of one division
 * @param areaDivision the edition of the division that the areas belong to
 * @param from first day whose signals count
 * @param until last day whose signals count
 */
@Revision("1")
public record GebiedsscanOpened(
        ScanId scanId,
        Code municipality,
        List<Code> areas,
        Code areaDivision,
        LocalDate from,
        LocalDate until,
        Sealed<String> title,
        CodeListVersion codeLists)
        implements GebiedsscanEvent {

    public GebiedsscanOpened {
        areas = List.copyOf(areas);
    }
}
