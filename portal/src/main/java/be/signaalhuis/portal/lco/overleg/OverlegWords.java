package be.signaalhuis.portal.lco.overleg;

import be.signaalhuis.portal.codes.Codes;
import be.signaalhuis.portal.history.Personal;
import be.signaalhuis.portal.page.Dates;
import be.signaalhuis.portal.page.Texts;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Tells people and codes of a family's file in words. */
@Component("overlegWords")
public class OverlegWords {

    private final Codes codes;
    private final Texts texts;
    private final Dates dates;

    OverlegWords(Codes codes, Texts texts, Dates dates) {
        this.codes = codes;
        this.texts = texts;
        this.dates = dates;
    }

    /** Empty when there is none. */
    public String text(Personal personal) {
        return personal == null ? "" : personal.erased() ? texts.of("history.erased") : personal.text();
    }

    /** What the file is called: the client, else what it is called elsewhere. */
    public String name(Overleg file) {
        var client = file.client();
        if (client != null && client.erased()) {
            return texts.of("history.erased");
        }
        if (client != null && client.name() != null) {
            return text(client.name());
        }
        return file.externalReference() == null
                ? texts.of("lco.file")
                : texts.of("lco.numbered", file.externalReference());
    }

    /** What a family is called of which no more is known than this. */
    public String family(Personal client, Personal reference) {
        if (client != null) {
            return text(client);
        }
        return reference == null ? texts.of("lco.file") : texts.of("lco.numbered", text(reference));
    }

    /** The name of somebody at the table, or else the role. */
    public String name(Overleg file, Participant one) {
        if (one.isClient() && one.name() == null) {
            return name(file);
        }
        return one.name() == null ? role(one.role()) : text(one.name());
    }

    /** Somebody with the organisation and the role, to choose from. */
    public String seat(Overleg file, Participant one) {
        return Stream.of(name(file, one), text(one.organisation()), one.name() == null ? "" : role(one.role()))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
    }

    public String role(String role) {
        return codes.label("PARTICIPANT_ROLE", role);
    }

    /** Empty when nobody is known by it. */
    public String name(Overleg file, UUID participant) {
        return file.participant(participant).map(one -> name(file, one)).orElse("");
    }

    /** Who does what was agreed. */
    public String executor(Overleg file, Agreement agreement) {
        var executor = agreement.executor();
        if (executor == null) {
            return "";
        }
        if (executor.name() != null) {
            return text(executor.name());
        }
        return executor.participant() == null ? role(executor.role()) : name(file, executor.participant());
    }

    /** The name of whoever does it, or else the role. */
    public String executor(Agreement.Executor executor) {
        if (executor == null) {
            return "";
        }
        return executor.name() == null ? role(executor.role()) : text(executor.name());
    }

    public String domains(List<String> domains) {
        return domains.stream().map(this::domain).collect(Collectors.joining(", "));
    }

    public String domain(String domain) {
        return codes.label("OVERLEG_DOMAIN", domain);
    }

    /** Somebody, a meeting by its day, or an agreement: what something happened to. */
    public String part(Overleg file, UUID part) {
        var meeting =
                file.meetings().stream().filter(one -> one.id().equals(part)).map(one -> dates.day(one.day()));
        var agreement =
                file.agreements().stream().filter(one -> one.id().equals(part)).map(one -> text(one.text()));
        return Stream.concat(meeting, agreement).findFirst().orElseGet(() -> name(file, part));
    }
}
