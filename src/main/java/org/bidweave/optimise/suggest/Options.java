package org.bidweave.optimise.suggest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bidweave.check.Participant;
import org.bidweave.check.Situation;
import org.bidweave.check.Turnover;
import org.bidweave.check.compliance.AccreditationAsked;
import org.bidweave.model.AccreditationScope;
import org.bidweave.model.Binding;
import org.bidweave.model.Member;
import org.bidweave.model.Organisation;
import org.bidweave.model.OrganisationId;
import org.bidweave.model.Reliance;
import org.bidweave.model.Role;
import org.bidweave.model.Specialism;

/// Who may be chosen: those of the plan as they stand in it, and those of the pool as they would join, all as if they had signed: what is only a
/// matter of signing and sending does not decide who is best. One who is not accredited for a specialism may come in two ways: with it, and without.
final class Options {

    private final Situation now;

    private Options(Situation now) {
        this.now = now;
    }

    /// Of an organisation that the bid knows, its figures in the bid are those that count. Whoever declined or was replaced is asked again only
    /// where the user names it.
    static List<Option> of(Situation now, Wishes wishes) {
        var options = new Options(now);
        Map<OrganisationId, Option> all = new LinkedHashMap<>();
        Stream.concat(now.members().stream(), now.unsigned().stream().filter(p -> p.member().role() != Role.GUARANTOR))
                .forEach(participant -> all.put(participant.id(), planned(participant)));
        var guarantors = Stream.concat(now.guarantors().stream(), now.unsigned().stream()).map(Participant::id).toList();
        wishes.pool().stream().filter(organisation -> !guarantors.contains(organisation.id()))
                .filter(organisation -> wishes.names(organisation.id()) || !options.hasGone(organisation.id()))
                .forEach(organisation -> all.computeIfAbsent(organisation.id(), id -> options.joining(now.bid().organisation(id).orElse(organisation))));
        return all.values().stream().flatMap(options::ways).toList();
    }

    private boolean hasGone(OrganisationId id) {
        return now.alternative().member(id).filter(member -> member.stage().gone()).isPresent();
    }

    private static Option planned(Participant participant) {
        return new Option(participant.organisation(), participant.member().signed(), true, List.of());
    }

    private Option joining(Organisation organisation) {
        var known = now.alternative().member(organisation.id()).orElseGet(() -> Member.of(organisation.id(), Role.SUBCONTRACTOR));
        var counts = now.tender().turnover().mode().isAdded() && Turnover.of(organisation, now.tender().turnover()) != null;
        var part = known.signed().withRole(Role.SUBCONTRACTOR).withReliance(new Reliance(counts, true, Binding.PERFORMS));
        var option = new Option(organisation, part.withShares(Map.of()).withFees(Map.of()).withAllocations(List.of()).withLineValues(List.of()),
                false, List.of());
        return new Ability(now).canDeliver(option)
                ? option
                : new Option(organisation, option.member().withReliance(new Reliance(counts, false, Binding.GUARANTEES)), false, List.of());
    }

    private Stream<Option> ways(Option option) {
        var unaccredited = new ArrayList<Specialism>();
        for (var accreditation : AccreditationAsked.in(now)) {
            var specialism = accreditation.asked().specialism();
            if (accreditation.asked().scope() == AccreditationScope.DELIVERING && specialism != null && option.brings(specialism)
                    && !accreditation.heldBy(option.participant())) {
                unaccredited.add(specialism);
            }
        }
        return unaccredited.isEmpty() ? Stream.of(option) : Stream.of(option, option.leaving(unaccredited));
    }
}
