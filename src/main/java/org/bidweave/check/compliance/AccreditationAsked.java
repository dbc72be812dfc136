package org.bidweave.check.compliance;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.bidweave.check.Participant;
import org.bidweave.check.Situation;
import org.bidweave.model.AccreditationHeld;
import org.bidweave.model.AccreditationRequirement;
import org.bidweave.model.LotId;
import org.bidweave.model.Specialism;

/// An accreditation asked for, and the members it is asked of.
public record AccreditationAsked(AccreditationRequirement asked, List<Participant> concerned) {

    /// Those of the tender, but for a specialism that no lot bid asks for.
    public static List<AccreditationAsked> in(Situation situation) {
        return situation.tender().accreditations().stream()
                .filter(asked -> !lots(situation, asked).isEmpty())
                .map(asked -> new AccreditationAsked(asked, concerned(situation, asked)))
                .toList();
    }

    private static List<Participant> concerned(Situation situation, AccreditationRequirement asked) {
        return switch (asked.scope()) {
            case LEAD -> situation.lead().stream().toList();
            case ANY, EVERY -> situation.members();
            case DELIVERING -> delivering(situation, asked);
        };
    }

    private static List<Participant> delivering(Situation situation, AccreditationRequirement asked) {
        var specialism = Objects.requireNonNull(asked.specialism());
        return situation.deliverersIn(lots(situation, asked)).stream().filter(p -> p.brings(specialism).isPresent()).toList();
    }

    /// The lots bid that it concerns: where a specialism is asked for in some lots only, its accreditation is too.
    private static List<LotId> lots(Situation situation, AccreditationRequirement asked) {
        var specialism = asked.specialism();
        var named = specialism == null ? List.<LotId>of() : lotsNamed(situation, specialism);
        return situation.lotIdsBid().stream().filter(lot -> named.isEmpty() || named.contains(lot)).toList();
    }

    private static List<LotId> lotsNamed(Situation situation, Specialism specialism) {
        var asked = situation.tender().specialisms().stream().filter(one -> one.specialism().equals(specialism)).toList();
        return asked.stream().anyMatch(one -> one.lots().isEmpty())
                ? List.of()
                : asked.stream().flatMap(one -> one.lots().stream()).toList();
    }

    /// The lots bid that it concerns.
    public List<LotId> lots(Situation situation) {
        return lots(situation, asked);
    }

    public Optional<AccreditationHeld> held(Participant participant) {
        var name = asked.name().toLowerCase(Locale.UK);
        return participant.organisation().accreditations().stream()
                .filter(held -> held.name().toLowerCase(Locale.UK).equals(name))
                .findFirst();
    }

    public boolean heldBy(Participant participant) {
        return held(participant).isPresent();
    }
}
