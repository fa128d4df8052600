package be.signaalhuis.portal.meldpunt.imports;

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

    private static final String KIND = "register";
    private static final String CHOSEN = "register-chosen";

    private final Drafts drafts;

    Registers(Drafts drafts) {
        this.drafts = drafts;
    }

    UUID keep(Register register) {
        var file = UUID.randomUUID();
        drafts.save(file, KIND, register);
        drafts.save(UUID.randomUUID(), CHOSEN, new ChosenFile(file, register.name()));
        return file;
    }

    Register open(UUID file) {
        return find(file).orElseThrow(Unknown::new);
    }

    /** Empty also for a colleague's: she who may see a task need not see the file. */
    Optional<Register> find(UUID file) {
        return drafts.find(file, KIND, Register.class).map(Draft::content);
    }

    List<Draft<ChosenFile>> chosen() {
        return drafts.mine(CHOSEN, ChosenFile.class);
    }
}
