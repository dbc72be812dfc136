package org.bidweave.optimise.suggest;

import java.util.List;
import java.util.stream.Stream;
import org.bidweave.check.Participant;
import org.bidweave.model.Binding;
import org.bidweave.model.Member;
import org.bidweave.model.Organisation;
import org.bidweave.model.OrganisationId;
import org.bidweave.model.Specialism;

/// An organisation that may be chosen, as it would stand: signed, with its papers in. `planned` says that the plan has it already;
/// `leaves` are specialisms that it would not deliver, because it is not accredited for them.
record Option(Organisation organisation, Member member, boolean planned, List<Specialism> leaves) {

    Option {
        leaves = List.copyOf(leaves);
    }

    OrganisationId id() {
        return organisation.id();
    }

    Participant participant() {
        return new Participant(organisation, member);
    }

    Option leaving(List<Specialism> specialisms) {
        var all = Stream.concat(member.notDelivering().stream(), specialisms.stream()).distinct().toList();
        return new Option(organisation, member.withNotDelivering(all), planned, specialisms);
    }

    boolean brings(Specialism specialism) {
        return participant().brings(specialism).isPresent();
    }

    /// Whether its turnover counts where it takes part and does not lead.
    boolean counts() {
        return member.reliance().financial() && member.reliance().binding() != Binding.NONE;
    }

    /// Whether it counts without doing any of the work.
    boolean guarantees() {
        return counts() && member.reliance().binding() == Binding.GUARANTEES;
    }
}
