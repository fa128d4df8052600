package be.signaalhuis.command.lco;

import be.signaalhuis.command.checking.CodeCheck;
import be.signaalhuis.events.lco.Executor;

/** Who is named to do something: the client, a participant by id, or by role the only one there who has it. */
record NamedExecutor(String named) {

    private static final Executor BY_CLIENT = new Executor(Newcomer.CLIENT, null);

    /** An issue when the table has no such person, or several. */
    Executor at(People people, CodeCheck check) {
        if (!check.required("executor", named) || named.equals(Newcomer.CLIENT.value())) {
            return BY_CLIENT;
        }
        var seats = people.atTable().stream().filter(this::isFor).toList();
        if (seats.size() == 1) {
            return executor(seats.get(0));
        }
        check.add("executor", seats.isEmpty() ? "executorUnknown" : "executorSeveral");
        return null;
    }

    private boolean isFor(Seat seat) {
        return named.equals(seat.role().value())
                || named.equalsIgnoreCase(seat.id().toString());
    }

    private static Executor executor(Seat seat) {
        return seat.role().equals(Newcomer.CLIENT) ? BY_CLIENT : new Executor(seat.role(), seat.id());
    }
}
