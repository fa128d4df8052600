package be.signaalhuis.command.signals;

import be.signaalhuis.command.checking.CodeCheck;
import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.codes.CodeListName;
import be.signaalhuis.events.codes.CodeListVersion;
import be.signaalhuis.events.codes.CodeLists;
import be.signaalhuis.events.sealing.Sealed;
import be.signaalhuis.events.signals.SignalId;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** What must hold for a bottleneck and for what is done with it. */
@Component
final class BottleneckRules {

    private static final int MOST_SIGNALS = 200;
    private static final int MOST_SERVICES = 30;
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_TEXT = 20_000;

    private final CodeLists codes;
    private final KnownSignals known;

    BottleneckRules(CodeLists codes, KnownSignals known) {
        this.codes = codes;
        this.known = known;
    }

    CodeListVersion version() {
        return codes.version();
    }

    CodeCheck check(FormBottleneck forming, Reader reader) {
        var check = new CodeCheck(codes);
        var day = forming.formedOn();
        check.date("formedOn", day, forming.today());
        text(check, "title", forming.title(), LONGEST_TITLE);
        if (check.required("lifeDomain", forming.lifeDomain())) {
            check.code("lifeDomain", CodeListName.LIFE_DOMAIN, forming.lifeDomain(), day, day);
        }
        signals(check, forming.signals(), reader);
        service(check, "coordinator", forming.coordinator(), day);
        services(check, forming.services(), forming.coordinator(), day);
        return check;
    }

    CodeCheck check(BundleSignals bundling, Reader reader) {
        var check = new CodeCheck(codes);
        signals(check, bundling.signals(), reader);
        return check;
    }

    CodeCheck check(UnbundleSignal unbundling) {
        return new CodeCheck(codes).reason(unbundling.reason());
    }

    CodeCheck check(AssignCoordinator assigning) {
        var check = new CodeCheck(codes);
        service(check, "coordinator", assigning.coordinator(), assigning.today());
        return check;
    }

    CodeCheck check(InvolveServices involving, Code coordinator) {
        var check = new CodeCheck(codes);
        services(check, involving.services(), coordinator, involving.today());
        return check;
    }

    CodeCheck check(EscalateBottleneck escalating, LocalDate formedOn) {
        var check = new CodeCheck(codes);
        check.date("escalatedOn", escalating.escalatedOn(), formedOn, "formedOn", escalating.today());
        service(check, "body", escalating.body(), escalating.escalatedOn());
        text(check, "question", escalating.question(), LONGEST_TEXT);
        return check;
    }

    CodeCheck check(AnswerBottleneck answering, LocalDate escalatedOn) {
        var check = new CodeCheck(codes);
        check.date("answeredOn", answering.answeredOn(), escalatedOn, "escalatedOn", answering.today());
        text(check, "answer", answering.answer(), LONGEST_TEXT);
        return check;
    }

    CodeCheck check(TackleBottleneck tackling, LocalDate formedOn) {
        var check = new CodeCheck(codes);
        check.date("tackledOn", tackling.tackledOn(), formedOn, "formedOn", tackling.today());
        text(check, "how", tackling.how(), LONGEST_TEXT);
        return check;
    }

    CodeCheck check(ReopenBottleneck reopening, LocalDate tackledOn) {
        var check = new CodeCheck(codes).reason(reopening.reason());
        check.date("reopenedOn", reopening.reopenedOn(), tackledOn, "tackledOn", reopening.today());
        return check;
    }

    /** At least one, none twice, each open to whoever bundles them; what counts no more is no part of a problem. */
    private void signals(CodeCheck check, List<SignalId> signals, Reader reader) {
        if (!check.required("signals", signals)) {
            return;
        }
        if (signals.size() > MOST_SIGNALS) {
            check.add("signals", "tooMany", MOST_SIGNALS);
            return;
        }
        var found = known.among(signals.stream().filter(Objects::nonNull).toList());
        var seen = new HashSet<SignalId>();
        for (int i = 0; i < signals.size(); i++) {
            var field = "signals[" + i + "]";
            var signal = signals.get(i);
            if (check.required(field, signal)) {
                if (seen.add(signal)) {
                    signal(check, field, found.get(signal), reader);
                } else {
                    check.add(field, "signalTwice");
                }
            }
        }
    }

    private static void signal(CodeCheck check, String field, KnownSignal found, Reader reader) {
        if (found == null || !found.isOpenTo(reader)) {
            check.add(field, "signalUnknown");
        } else if (!found.counts()) {
            check.add(field, "signalCountsNoMore");
        }
    }

    private void services(CodeCheck check, List<Code> services, Code coordinator, LocalDate day) {
        if (services.size() > MOST_SERVICES) {
            check.add("services", "tooMany", MOST_SERVICES);
            return;
        }
        var seen = new HashSet<Code>();
        for (int i = 0; i < services.size(); i++) {
            var field = "services[" + i + "]";
            var service = services.get(i);
            service(check, field, service, day);
            if (service != null && service.equals(coordinator)) {
                check.add(field, "coordinatorAlready");
            } else if (service != null && !seen.add(service)) {
                check.add(field, "serviceTwice", service.value());
            }
        }
    }

    private void service(CodeCheck check, String field, Code service, LocalDate day) {
        if (check.required(field, service)) {
            check.code(field, CodeListName.SERVICE, service, day, day);
        }
    }

    private void text(CodeCheck check, String field, Sealed<String> text, int longest) {
        if (check.required(field, text)) {
            check.text(field, text, longest);
        }
    }
}
