package org.bidweave.coverage;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bidweave.check.Participant;
import org.bidweave.check.Present;
import org.bidweave.check.Situation;
import org.bidweave.check.Verdict;
import org.bidweave.check.Words;
import org.bidweave.coverage.Column.Part;
import org.bidweave.model.AreaId;
import org.bidweave.model.Member;
import org.bidweave.model.Organisation;
import org.bidweave.model.Presence;
import org.bidweave.model.Role;
import org.jspecify.annotations.Nullable;

/// A column together with what the rules read of it; a candidate as the subcontractor it would be.
record Partner(Column column, Participant participant) {

    /// The lead, the other members, those who have not signed where only signed ones count, and the candidates.
    static List<Partner> in(Situation situation) {
        return Stream.of(
                        situation.lead().stream().map(p -> of(situation, p, Part.LEAD)),
                        situation.partners().stream().map(p -> of(situation, p, p.isLead() ? Part.LEAD : Part.PARTNER)),
                        situation.guarantors().stream().map(p -> of(situation, p, Part.GUARANTOR)),
                        situation.unsigned().stream().map(p -> of(situation, p, Part.WAITING)),
                        situation.candidates().stream().map(o -> of(situation, candidate(situation, o), Part.CANDIDATE)))
                .flatMap(partners -> partners)
                .toList();
    }

    private static Partner of(Situation situation, Participant participant, Part part) {
        var organisation = participant.organisation();
        var signed = part == Part.LEAD || participant.member().stage().signed();
        return new Partner(new Column(organisation.id(), organisation.name(), situation.bid().shortName(organisation), part, signed), participant);
    }

    private static Participant candidate(Situation situation, Organisation organisation) {
        var member = situation.alternative().member(organisation.id()).orElseGet(() -> Member.of(organisation.id(), Role.SUBCONTRACTOR));
        return new Participant(organisation, member);
    }

    String name() {
        return column.name();
    }

    boolean candidate() {
        return column.part() == Part.CANDIDATE;
    }

    /// It has what is asked: met, or conditional until it signs.
    Mark has(String fact, String sentence) {
        return switch (column.part()) {
            case LEAD -> Mark.of(Verdict.PASS, fact, sentence);
            case PARTNER, GUARANTOR -> column.signed()
                    ? Mark.of(Verdict.PASS, fact, sentence)
                    : Mark.of(Verdict.INFO, fact, sentence + " It has not signed yet.");
            case WAITING -> Mark.of(Verdict.INFO, fact, sentence + " It counts once it signs.");
            case CANDIDATE -> Mark.of(Verdict.PASS, fact, sentence + " It would count if added.");
        };
    }

    /// What it has or plans in a place against the presence asked for there by a day; empty where it is not there at all.
    Optional<Mark> presence(Situation situation, AreaId area, Presence asked, @Nullable LocalDate due) {
        var there = participant.presence(area).stream()
                .filter(held -> held.level() != Presence.NONE)
                .map(held -> new Present(participant, held.level(), held.from(), area))
                .toList();
        var where = " in " + situation.areaName(area);
        return best(there, asked, due).map(present -> {
            var says = name() + (present.now() ? " has " : " plans ") + present.words() + where;
            if (!present.level().atLeast(asked)) {
                return Mark.fact(fact(present), says + "; the buyer asks for " + Words.presence(asked) + ".");
            }
            if (present.now()) {
                return has(fact(present), says + ".");
            }
            if (due == null) {
                return Mark.of(Verdict.UNKNOWN, fact(present), says + "; the day by which it must stand is not entered.");
            }
            return present.by(due)
                    ? Mark.of(Verdict.INFO, fact(present), says + ", in time for " + Words.day(due) + ".")
                    : Mark.fact(fact(present), says + ", too late for " + Words.day(due) + ".");
        });
    }

    private static Optional<Present> best(List<Present> there, Presence asked, @Nullable LocalDate due) {
        return there.stream().max(Comparator.comparing((Present present) -> present.level().atLeast(asked))
                .thenComparing(present -> present.by(due))
                .thenComparing(Present::now)
                .thenComparing(Present::level));
    }

    private static String fact(Present present) {
        return (present.now() ? "" : "Plan: ") + switch (present.level()) {
            case NONE -> "Nobody";
            case REMOTE -> "Remote";
            case STAFF -> "Staff";
            case OUTREACH -> "Outreach";
            case BASE -> "Base";
        };
    }
}
