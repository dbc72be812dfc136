package org.bidweave.check;

import java.util.List;
import java.util.Optional;
import org.bidweave.check.Fix.OpenMember;
import org.bidweave.check.Fix.OpenTender;
import org.bidweave.model.Lot;
import org.bidweave.model.TurnoverKind;
import org.bidweave.model.TurnoverMode;
import org.bidweave.model.YearBasis;

/// Names the figure without which turnover cannot be compared, whose it is, and how to come by it.
public record UnknownTurnover(Situation situation, TurnoverMode mode) {

    private record Missing(String sentence, List<Fix> fixes) {}

    public Finding finding(Rule rule, About about, Comparison comparison) {
        var missing = missing(comparison);
        return Finding.of(rule, Verdict.UNKNOWN, about, () -> Explanation.of(missing.sentence()).fixes(missing.fixes()));
    }

    /// What would let turnover be compared at all, for rules that wait for that.
    public List<Fix> fixes() {
        var unknown = situation.singles().stream()
                .flatMap(lot -> TurnoverTest.comparisons(situation, mode, lot).stream())
                .filter(Comparison::unknown)
                .findFirst();
        return unknown.map(comparison -> missing(comparison).fixes()).orElseGet(() -> tooManyLots(situation));
    }

    /// What makes the combinations of lots few enough to be tested.
    public static List<Fix> tooManyLots(Situation situation) {
        var open = new OpenTender(TenderField.LOTS_WON, "Enter how many lots can be won, or bid for fewer", "Then every combination is tested.");
        return situation.tender().lotLimits().award() == null ? List.of(open, Unsaid.lotsToWin(situation.tender())) : List.of(open);
    }

    private Missing missing(Comparison comparison) {
        var lots = comparison.lots();
        if (leadsPartMissing(comparison)) {
            return new Missing("The part of the threshold that the lead must reach itself is not entered.",
                    List.of(enterRule(), Unsaid.leadsPart(situation.tender())));
        }
        var valueless = valueless(comparison);
        if (valueless.isPresent()) {
            return noValue(valueless.get());
        }
        if (comparison.need() == null) {
            return new Missing("The turnover threshold for " + Words.lots(situation.tender(), lots.ids()) + " is not entered.",
                    List.of(enterRule(), Unsaid.threshold(situation.tender(), lots.ids())));
        }
        var who = comparison.who();
        if (who == null && wantsLead() && situation.lead().isEmpty()) {
            return new Missing("The bid has no lead, so the lead’s turnover cannot be compared.", List.of());
        }
        var unclear = who != null ? List.of(who) : situation.counted(lots);
        return unclear.stream().filter(p -> situation.turnover(p) == null).findFirst().map(this::ofPartner)
                .orElseGet(() -> new Missing("Nobody’s turnover can be counted yet: the consortium has no members.", List.of()));
    }

    private boolean leadsPartMissing(Comparison comparison) {
        return mode == TurnoverMode.COMBINED_LEAD_MIN && comparison.need() == null && situation.threshold(comparison.lots()) != null;
    }

    /// The first lot whose yearly value the comparison needs and does not have.
    private Optional<Lot> valueless(Comparison comparison) {
        return comparison.need() != null && mode != TurnoverMode.WEIGHTED
                ? Optional.empty()
                : comparison.lots().lots().stream().filter(lot -> lot.annualValue() == null || lot.annualValue().isZero()).findFirst();
    }

    private boolean wantsLead() {
        return mode == TurnoverMode.LEAD_ONLY || mode == TurnoverMode.COMBINED_LEAD_MIN;
    }

    private Missing noValue(Lot lot) {
        return new Missing("The yearly value of " + lot.name() + " is not entered, so what the buyer asks for is not known.", List.of(
                new OpenTender(TenderField.YEARLY_VALUE, "Enter the yearly value", "Then turnover can be compared."),
                Unsaid.yearlyValue(situation.tender(), List.of(lot.id()))));
    }

    private static OpenTender enterRule() {
        return new OpenTender(TenderField.THRESHOLD, "Enter the turnover rule", "Then turnover can be compared.");
    }

    private Missing ofPartner(Participant participant) {
        var turnover = situation.tender().turnover();
        var income = turnover.kind() == TurnoverKind.GENERAL ? "turnover" : "turnover from work like this";
        var years = turnover.basis() == YearBasis.LATEST || turnover.years() == 1
                ? "is not entered."
                : "is not entered for all of the " + turnover.years() + " years the buyer looks at.";
        return new Missing("The " + income + " of " + participant.name() + " " + years, List.of(
                new OpenMember(participant.id(), MemberSection.FINANCES, "Enter the turnover of " + participant.name(),
                        "Then it can be counted.")));
    }
}
