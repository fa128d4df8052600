package be.signaalhuis.portal.imports;

import be.signaalhuis.portal.drafts.Draft;
import be.signaalhuis.portal.drafts.Drafts;
import be.signaalhuis.portal.page.Unknown;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Keeps chosen files, sealed and for a fortnight, so that nobody has to choose one again for each step. */
@Component
class Registers {

    private final Drafts drafts;

    Registers(Drafts drafts) {
        this.drafts = drafts;
    }

    UUID keep(RegisterKind kind, Register register) {
        var file = UUID.randomUUID();
        drafts.save(file, kept(kind), register);
        drafts.save(UUID.randomUUID(), chosenAs(kind), new ChosenFile(file, register.name()));
        return file;
    }

    Register open(RegisterKind kind, UUID file) {
        return find(kind, file).orElseThrow(Unknown::new);
    }

    /** Empty also for a colleague's: she who may see a task need not see the file. */
    Optional<Register> find(RegisterKind kind, UUID file) {
        return drafts.find(file, kept(kind), Register.class).map(Draft::content);
    }

    List<Draft<ChosenFile>> chosen(RegisterKind kind) {
        return drafts.mine(chosenAs(kind), ChosenFile.class);
    }

    private static String kept(RegisterKind kind) {
        return "register-" + kind.name();
    }

    private static String chosenAs(RegisterKind kind) {
        return kept(kind) + "-chosen";
    }
}
