package be.signaalhuis.command.lco;

import be.signaalhuis.command.checking.CodeCheck;
import be.signaalhuis.events.codes.CodeListName;
import be.signaalhuis.events.lco.Person;
import be.signaalhuis.eventstore.refusal.Refused;
import java.time.LocalDate;

/** What must hold before somebody comes to the table. */
record NewcomerRules(LcoRules rules, People people, LocalDate today) {

    /**
     * Refuses what is wrong with what was sent, and then whom this table cannot have.
     *
     * @param day the field that says since when
     */
    void check(Newcomer newcomer, String day) {
        var check = rules.check();
        check(check, "", newcomer);
        rules.day(check, day, newcomer.joinedOn(), null, null, today);
        check.refuseIfWrong();
        refuseUnlessWelcome(newcomer);
    }

    /** @param in where in the body it stands, such as {@code participants[0].} */
    void check(CodeCheck check, String in, Newcomer newcomer) {
        rules.code(check, in + "role", CodeListName.PARTICIPANT_ROLE, newcomer.role(), newcomer.joinedOn());
        if (!Newcomer.CLIENT.equals(newcomer.role())) {
            check.required(in + "name", newcomer.name());
        }
        if (newcomer.person() != null) {
            newcomer.person().value().ifPresent(person -> person(check, in, person));
        }
        if (newcomer.account() != null && newcomer.role() != null && rules.isFamily(newcomer.role())) {
            check.add(in + "account", "accountOfFamily");
        } else if (newcomer.account() != null
                && people.atTable().stream().anyMatch(seat -> newcomer.account().equals(seat.account()))) {
            check.add(in + "account", "accountAtTable");
        }
    }

    void refuseUnlessWelcome(Newcomer newcomer) {
        if (Newcomer.CLIENT.equals(newcomer.role())
                && people.atTable().stream().anyMatch(seat -> seat.role().equals(newcomer.role()))) {
            throw Refused.conflict("clientAtTable");
        }
        var chair = people.coordinator();
        if (chair != null
                && rules.isCare(newcomer.role())
                && people.seat(chair.participantId()).isOf(newcomer.name())) {
            throw Refused.conflict("coordinatorIsHelper");
        }
    }

    private void person(CodeCheck check, String in, Person person) {
        rules.name(check, in + "name", person.name());
        rules.name(check, in + "organisation", person.organisation());
    }
}
