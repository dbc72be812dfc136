package org.bidweave;

import static org.bidweave.TestBids.BEREAVEMENT;
import static org.bidweave.TestBids.DEBT_AND_WELFARE;
import static org.bidweave.TestBids.LOT;
import static org.bidweave.TestBids.NAVIGATION;
import static org.bidweave.TestBids.NORTH;
import static org.bidweave.TestBids.QUAYSIDE;
import static org.bidweave.TestBids.SECOND_LOT;
import static org.bidweave.TestBids.SOCIAL_PRESCRIBING;
import static org.bidweave.TestBids.SOUTH;

import java.time.LocalDate;
import java.util.List;
import org.bidweave.model.AccreditationRequirement;
import org.bidweave.model.AccreditationScope;
import org.bidweave.model.Area;
import org.bidweave.model.AreaId;
import org.bidweave.model.AreaRequirement;
import org.bidweave.model.Decimal;
import org.bidweave.model.InsuranceHolder;
import org.bidweave.model.InsuranceRequirement;
import org.bidweave.model.InsuranceType;
import org.bidweave.model.Lot;
import org.bidweave.model.LotLimits;
import org.bidweave.model.Money;
import org.bidweave.model.NeededBy;
import org.bidweave.model.Payment;
import org.bidweave.model.Presence;
import org.bidweave.model.ReferencesRequirement;
import org.bidweave.model.Regime;
import org.bidweave.model.ServiceLine;
import org.bidweave.model.Specialism;
import org.bidweave.model.SpecialismRequirement;
import org.bidweave.model.SpecialismScope;
import org.bidweave.model.Tender;
import org.bidweave.model.TurnoverMode;
import org.bidweave.model.Volume;

/// What Westmere asks.
final class WestmereTender {

    private WestmereTender() {}

    static Tender tender() {
        var empty = Tender.EMPTY;
        return empty
                .withBasics(empty.basics().withTitle("Wellbeing Navigators").withBuyer("Westmere Borough Council")
                        .withReference("WEST-2026-014").withRegime(Regime.PA2023_LIGHT_TOUCH))
                .withDates(empty.dates().withSubmission(LocalDate.of(2026, 9, 30)).withContractStart(LocalDate.of(2027, 4, 1)))
                .withBudget(empty.budget().withTermYears(Decimal.of(3)).withCeiling(Money.of(600_000)))
                .withAreas(List.of(new Area(NORTH, "North", ""), new Area(SOUTH, "South", ""), new Area(QUAYSIDE, "Quayside", "")))
                .withLines(List.of(new ServiceLine(NAVIGATION, "Wellbeing navigation", "people", Decimal.of(80), null)))
                .withLots(List.of(firstLot()))
                .withLotLimits(new LotLimits(1, 1))
                .withTurnover(empty.turnover().withMultiple(Decimal.of("2.0")).withMode(TurnoverMode.COMBINED))
                .withSpecialisms(List.of(mandatory(SOCIAL_PRESCRIBING), mandatory(DEBT_AND_WELFARE), mandatory(BEREAVEMENT)))
                .withInsurance(List.of(
                        contracting(InsuranceType.PUBLIC_LIABILITY, 5_000_000),
                        contracting(InsuranceType.EMPLOYERS_LIABILITY, 5_000_000),
                        contracting(InsuranceType.PROFESSIONAL_INDEMNITY, 1_000_000),
                        contracting(InsuranceType.PUBLIC_LIABILITY, 2_000_000).withHolder(InsuranceHolder.EVERY_DELIVERER)))
                .withAccreditations(List.of(new AccreditationRequirement("AQS", AccreditationScope.DELIVERING, DEBT_AND_WELFARE)))
                .withReferences(new ReferencesRequirement(3, 3, null))
                .withPayment(new Payment(Decimal.of(3), 30, Decimal.ZERO));
    }

    static Lot firstLot() {
        return Lot.named(LOT, "Wellbeing Navigators").withAnnualValue(Money.of(600_000))
                .withAreas(List.of(outreach(NORTH), outreach(SOUTH), outreach(QUAYSIDE)))
                .withVolumes(List.of(volume(NORTH, 500), volume(SOUTH, 600), volume(QUAYSIDE, 400)));
    }

    static Lot secondLot() {
        return Lot.named(SECOND_LOT, "Wellbeing Navigators, evenings").withAnnualValue(Money.of(600_000))
                .withAreas(List.of(outreach(NORTH), outreach(SOUTH), outreach(QUAYSIDE)));
    }

    private static AreaRequirement outreach(AreaId area) {
        return new AreaRequirement(area, Presence.OUTREACH, null, true);
    }

    private static Volume volume(AreaId area, int people) {
        return new Volume(NAVIGATION, area, people, false);
    }

    private static SpecialismRequirement mandatory(Specialism specialism) {
        return new SpecialismRequirement(specialism, true, SpecialismScope.ANY, List.of(), 1, null);
    }

    private static InsuranceRequirement contracting(InsuranceType type, long minimum) {
        return new InsuranceRequirement(type, Money.of(minimum), InsuranceHolder.CONTRACTING_PARTY, NeededBy.AWARD);
    }
}
