package org.bidweave.edit;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.function.UnaryOperator;
import org.bidweave.model.Allocation;
import org.bidweave.model.AlternativeId;
import org.bidweave.model.Costs;
import org.bidweave.model.InsuranceType;
import org.bidweave.model.LineValue;
import org.bidweave.model.LotId;
import org.bidweave.model.Member;
import org.bidweave.model.Money;
import org.bidweave.model.Organisation;
import org.bidweave.model.OrganisationId;
import org.bidweave.model.Paperwork;
import org.bidweave.model.Reliance;
import org.bidweave.model.Role;
import org.bidweave.model.Specialism;
import org.bidweave.model.SpecialismHeld;
import org.bidweave.model.Stage;
import org.bidweave.model.StageDay;
import org.bidweave.model.Terms;
import org.jspecify.annotations.Nullable;

/// What a user changes about one partner's part in an alternative. `called` is the short name that undo says.
public record MemberEdits(AlternativeId alternative, OrganisationId partner, String called) {

    public static MemberEdits of(AlternativeId alternative, Organisation organisation) {
        return new MemberEdits(alternative, organisation.id(), organisation.shortName());
    }

    /// A new lead takes the place of the old one, who becomes a subcontractor.
    public Edit setRole(Role role) {
        return role == Role.LEAD
                ? new Edit(called + " as lead", bid -> bid.withAlternative(alternative, a -> a.withLead(partner)))
                : settled(whose() + " role", member -> member.withRole(role));
    }

    public Edit setStage(Stage stage, String reason) {
        return settled(whose() + " stage", member -> member.withStage(stage).withStageReason(reason));
    }

    /// The same, reached today; what lies beyond the stage is no longer reached.
    public Edit reach(Stage stage, String reason, LocalDate today) {
        return settled(whose() + " stage", member -> member.stage() == stage ? member.withStageReason(reason)
                : member.withStage(stage).withStageReason(reason).withStageDays(days(upTo(member, stage), stage, today)));
    }

    /// A day on a stage that lies ahead says that the partner has come so far; `null` takes the day away and leaves the stage.
    public Edit setStageDay(Stage stage, @Nullable LocalDate day) {
        return change(whose() + " stage", member -> {
            var dated = member.withStageDays(days(member.stageDays(), stage, day));
            return day != null && stage.compareTo(member.stage()) > 0 && !stage.gone() ? dated.withStage(stage) : dated;
        });
    }

    private static List<StageDay> upTo(Member member, Stage stage) {
        return member.stageDays().stream().filter(day -> stage.gone() ? !day.stage().gone() : day.stage().compareTo(stage) < 0).toList();
    }

    private static List<StageDay> days(List<StageDay> before, Stage stage, @Nullable LocalDate day) {
        return Stream.concat(before.stream().filter(one -> one.stage() != stage), Stream.ofNullable(day).map(on -> new StageDay(stage, on)))
                .sorted(Comparator.comparing(StageDay::stage)).toList();
    }

    public Edit setShare(LotId lot, @Nullable Money share) {
        return settled(whose() + " share", member -> member.withShares(with(member.shares(), lot, share)));
    }

    public Edit setFee(LotId lot, @Nullable Money fee) {
        return change(whose() + " management fee", member -> member.withFees(with(member.fees(), lot, fee)));
    }

    /// Several at once, as a pasted block brings them.
    public Edit setShares(Map<LotId, Money> shares, Map<LotId, Money> fees) {
        return settled(whose() + " share", member -> member.withShares(shares).withFees(fees));
    }

    public Edit setReliance(Reliance reliance) {
        return change("How the bid relies on " + called, member -> member.withReliance(reliance));
    }

    public Edit setPaperwork(Paperwork paperwork) {
        return change(whose() + " paperwork", member -> member.withPaperwork(paperwork));
    }

    public Edit setTerms(Terms terms) {
        return change(whose() + " terms", member -> member.withTerms(terms));
    }

    public Edit setCosts(Costs costs) {
        return change(whose() + " costs", member -> member.withCosts(costs));
    }

    public Edit setIncumbentIncome(@Nullable Money income) {
        return change(whose() + " income from this contract today", member -> member.withIncumbentIncome(income));
    }

    public Edit setWillInsure(List<InsuranceType> types) {
        return change("Cover " + called + " will obtain", member -> member.withWillInsure(types));
    }

    /// What the organisation has, and which of it this member does not deliver in this alternative.
    public Edit setSpecialisms(List<SpecialismHeld> held, List<Specialism> notDelivering) {
        return new Edit(whose() + " specialisms", bid -> bid
                .withOrganisation(partner, organisation -> organisation.withSpecialisms(held))
                .withMember(alternative, partner, member -> member.withNotDelivering(notDelivering)));
    }

    public Edit setRivalLots(@Nullable List<LotId> lots) {
        return change(whose() + " rival bids", member -> member.withRivalLots(lots));
    }

    public Edit setLineValues(List<LineValue> values) {
        return change(whose() + " value by service", member -> member.withLineValues(values));
    }

    public Edit setAllocations(List<Allocation> allocations) {
        return change(whose() + " allocation", member -> member.withAllocations(allocations));
    }

    /// What it would pay alone goes from the shared costs with it.
    public Edit remove() {
        return new Edit("Remove " + called, bid -> OpenValue.settle(
                bid,
                bid.withAlternative(alternative, a -> a
                        .withMembers(others(a.members()))
                        .withAccess(a.access().without(partner))
                        .withSharedCosts(a.sharedCosts().stream().map(cost -> cost.withSeparate(partner, null)).toList())),
                alternative));
    }

    private List<Member> others(List<Member> members) {
        return members.stream().filter(member -> !member.organisation().equals(partner)).toList();
    }

    private String whose() {
        return called + (called.endsWith("s") ? "’" : "’s");
    }

    private Edit change(String name, UnaryOperator<Member> change) {
        return new Edit(name, bid -> bid.withMember(alternative, partner, change));
    }

    private Edit settled(String name, UnaryOperator<Member> change) {
        return new Edit(name, bid -> OpenValue.settle(bid, bid.withMember(alternative, partner, change), alternative));
    }

    private static Map<LotId, Money> with(Map<LotId, Money> sums, LotId lot, @Nullable Money sum) {
        var changed = new LinkedHashMap<LotId, Money>(sums);
        if (sum == null) {
            changed.remove(lot);
        } else {
            changed.put(lot, Objects.requireNonNull(sum));
        }
        return changed;
    }
}
