package be.signaalhuis.portal.lco.agreements;

import be.signaalhuis.portal.lco.overleg.AcceptedOverlegs;
import be.signaalhuis.portal.lco.overleg.Agreement;
import be.signaalhuis.portal.lco.overleg.Overleg;
import be.signaalhuis.portal.lco.overleg.OverlegWords;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Makes rows of agreements, of one family or of many, with what the reader just did to them. */
@Component
public class AgreementLines {

    private final OverlegWords words;
    private final AcceptedOverlegs accepted;

    AgreementLines(OverlegWords words, AcceptedOverlegs accepted) {
        this.words = words;
        this.accepted = accepted;
    }

    /** What is kept of an agreement that was changed, until the views show it. */
    public static String kept(String agreement) {
        return "agreement." + agreement;
    }

    List<AgreementLine> of(Overleg file) {
        var family = words.name(file);
        return file.agreements().stream().map(one -> line(file, family, one)).toList();
    }

    public List<AgreementLine> of(List<AgreementFound> found) {
        return found.stream().map(this::line).toList();
    }

    /** What the reader just did with it; null when the view has seen that, or when it was nothing. */
    public String becomes(UUID overleg, long version, UUID agreement) {
        return accepted.find(overleg)
                .filter(one -> one.version() > version)
                .map(one -> one.form().valueOrNull(kept(agreement.toString())))
                .orElse(null);
    }

    private AgreementLine line(Overleg file, String family, Agreement one) {
        return new AgreementLine(
                file.id(),
                family,
                one.id(),
                words.text(one.text()),
                words.executor(file, one),
                one.lifeDomain(),
                one.due(),
                one.firstDue(),
                one.renewals() == null ? 0 : one.renewals(),
                one.state(),
                one.isOverdue(),
                Boolean.TRUE.equals(one.reminded()),
                one.endedOn(),
                words.text(one.note()),
                pages(AgreementStep.of(file, one)),
                becomes(file.id(), file.version(), one.id()));
    }

    private AgreementLine line(AgreementFound one) {
        return new AgreementLine(
                one.overleg(),
                words.family(one.client(), one.reference()),
                one.agreement(),
                words.text(one.text()),
                words.executor(one.executor()),
                one.lifeDomain(),
                one.due(),
                one.firstDue(),
                one.renewals(),
                one.state(),
                one.overdue(),
                one.reminded(),
                one.endedOn(),
                words.text(one.note()),
                pages(AgreementStep.of(one.state())),
                becomes(one.overleg(), one.version(), one.agreement()));
    }

    private static List<String> pages(List<AgreementStep> steps) {
        return steps.stream().map(AgreementStep::page).toList();
    }
}
