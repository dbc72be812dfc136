package org.bidweave.optimise;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.bidweave.allocation.Pools;
import org.bidweave.check.Assessment;
import org.bidweave.check.Finding;
import org.bidweave.check.Situation;
import org.bidweave.model.Alternative;
import org.bidweave.model.Bid;
import org.bidweave.model.Binding;
import org.bidweave.model.LotId;
import org.bidweave.model.Member;
import org.bidweave.model.Organisation;
import org.bidweave.model.Presence;
import org.bidweave.model.Reliance;
import org.bidweave.model.Role;

/// The bid with an outside organisation as a signed subcontractor: it takes on what is short where it is present and has staff, frees staff
/// that others promised twice, and is paid for that. Where it could do none of the work it guarantees instead.
record Trial(Situation now, Assessment findings, List<Shortfall> shortfalls, Pools pools, List<Overpromise> overpromises) {

    private static final List<String> WHO_IS_WHERE = List.of("SPC-01", "SPC-02", "ARE-01");

    Bid with(Organisation candidate) {
        var staff = new Staff(now, candidate, pools);
        var work = new ArrayList<>(shortfalls.stream()
                .filter(cell -> staff.presence(cell.cell().area()) != Presence.NONE)
                .sorted((a, b) -> staff.presence(b.cell().area()).compareTo(staff.presence(a.cell().area())))
                .flatMap(cell -> staff.take(cell.cell(), cell.people(), cell.standard()).stream())
                .toList());
        var relief = new Relief(now, staff, overpromises);
        var relieved = relief.of(now.alternative());
        work.addAll(relief.taken());
        var pay = new Pay(now, candidate, work, missingIn(candidate));
        var member = member(candidate, pay, staff).withAllocations(Relief.merged(work));
        return now.bid().withAlternative(now.alternative().id(), _ -> joined(pay.takenFrom(relieved), member));
    }

    private Member member(Organisation candidate, Pay pay, Staff staff) {
        var performs = !pay.shares().isEmpty() || staff.canWork();
        var member = now.alternative().member(candidate.id()).orElseGet(() -> Member.of(candidate.id(), Role.SUBCONTRACTOR));
        return member.withRole(Role.SUBCONTRACTOR)
                .signed()
                .withShares(pay.shares())
                .withLineValues(pay.lineValues())
                .withReliance(new Reliance(now.tender().turnover().mode().isAdded(), performs, performs ? Binding.PERFORMS : Binding.GUARANTEES));
    }

    /// The lots in which it has a specialism or a place that fails today.
    private List<LotId> missingIn(Organisation candidate) {
        return WHO_IS_WHERE.stream().flatMap(rule -> findings.of(rule).stream())
                .filter(finding -> Additions.failing(finding.verdict()))
                .filter(finding -> brings(candidate, finding))
                .flatMap(finding -> finding.about().lots().isEmpty() ? now.lotIdsBid().stream() : finding.about().lots().stream())
                .distinct()
                .toList();
    }

    private static boolean brings(Organisation candidate, Finding finding) {
        var specialism = finding.about().specialism();
        var area = finding.about().area();
        return specialism != null
                ? candidate.specialisms().stream().anyMatch(held -> held.specialism().equals(specialism))
                : candidate.presence().stream().anyMatch(held -> Objects.equals(held.area(), area) && held.level() != Presence.NONE);
    }

    private static Alternative joined(Alternative alternative, Member member) {
        var members = new ArrayList<>(alternative.members().stream().filter(m -> !m.organisation().equals(member.organisation())).toList());
        members.add(member);
        return alternative.withMembers(members);
    }
}
