package org.bidweave.check.fairness;

import java.util.List;
import org.bidweave.check.About;
import org.bidweave.check.MemberField;
import org.bidweave.check.Explanation;
import org.bidweave.check.Fix.OpenMember;
import org.bidweave.check.Fix.OpenTender;
import org.bidweave.check.Given;
import org.bidweave.check.Judgement;
import org.bidweave.check.Participant;
import org.bidweave.check.Rule;
import org.bidweave.check.Situation;
import org.bidweave.check.TenderField;
import org.bidweave.check.Unsaid;
import org.bidweave.check.Verdict;
import org.bidweave.check.Words;
import org.bidweave.model.Fraction;
import org.bidweave.model.Money;
import org.jspecify.annotations.Nullable;

/// What the work costs a member a year in full, and what it must fund before it is paid.
public final class FullCost {

    private static final Fraction MONTHS = Fraction.of(12);
    private static final Fraction DAYS_IN_MONTH = Fraction.of(30);

    private FullCost() {}

    /// `FC_i`: direct cost with overhead on top, or `null` where one of them is not entered.
    public static @Nullable Fraction of(Participant participant) {
        var direct = participant.member().costs().direct();
        var rate = participant.member().costs().overheadRate();
        return direct == null || rate == null ? null : direct.exact().times(rate.exact().plus(Fraction.ONE));
    }

    /// How many months pass between doing the work and being paid, or `null` where the terms are not entered.
    static @Nullable Fraction monthsUntilPaid(Given given, Participant participant) {
        var payment = given.tender().payment();
        var arrears = payment.arrearsMonths();
        var days = payment.days();
        var passing = participant.isLead() ? Integer.valueOf(0) : participant.member().terms().passThroughDays();
        return arrears == null || days == null || passing == null ? null
                : arrears.exact().plus(Fraction.of(days).plus(Fraction.of(passing)).dividedBy(DAYS_IN_MONTH));
    }

    /// `WC`: what a member must fund until it is paid, or `null` where a figure is missing.
    static @Nullable Fraction untilPaid(Given given, Participant participant) {
        var cost = of(participant);
        var months = monthsUntilPaid(given, participant);
        if (cost == null || months == null) {
            return null;
        }
        var costs = participant.member().costs();
        return cost.dividedBy(MONTHS).times(months).plus(orNothing(costs.mobilisation())).minus(orNothing(costs.advance()));
    }

    /// Members that deliver in the lots bid: those whom the cost rules look at.
    static List<Participant> judged(Situation situation) {
        return situation.deliverers();
    }

    /// Names what is missing, and where to enter it.
    static Judgement unknown(Rule rule, Given given, Participant participant, boolean waiting) {
        var about = About.partner(participant.id());
        var payment = given.tender().payment();
        if (of(participant) == null) {
            return missing(rule, participant, "The direct cost and overhead rate of " + participant.name() + " are not both entered.",
                    MemberField.DIRECT_COST);
        }
        if (waiting && (payment.arrearsMonths() == null || payment.days() == null)) {
            return Judgement.of(rule, Verdict.UNKNOWN, about,
                    () -> Explanation.of("When the buyer pays is not entered: months in arrears and days to pay.")
                    .fix(new OpenTender(payment.arrearsMonths() == null ? TenderField.PAYMENT_ARREARS : TenderField.PAYMENT_DAYS, "Enter the payment terms", "Then the wait for payment is known."))
                    .fix(Unsaid.paymentTerms(given.tender())));
        }
        if (waiting && monthsUntilPaid(given, participant) == null) {
            return missing(rule, participant, "How many days the lead takes to pass payment on to " + participant.name()
                    + " is not entered.",
                    MemberField.PASS_THROUGH);
        }
        return missing(rule, participant, "The free reserves of " + participant.name() + " are not entered.", MemberField.RESERVES);
    }

    static Judgement missing(Rule rule, Participant participant, String message, MemberField field) {
        return Judgement.of(rule, Verdict.UNKNOWN, About.partner(participant.id()), () -> Explanation.of(message)
                .fix(new OpenMember(participant.id(), field, "Complete the entry of " + participant.name(), "Then this can be judged.")));
    }

    static Explanation workings(Explanation told, Given given, Participant participant) {
        var cost = of(participant);
        var months = monthsUntilPaid(given, participant);
        var waiting = untilPaid(given, participant);
        if (cost == null || months == null || waiting == null) {
            return told;
        }
        var costs = participant.member().costs();
        return told
                .line("Full cost a month", Words.pounds(cost.dividedBy(MONTHS)))
                .line("Months until paid", Words.number(months))
                .line("Mobilisation", money(costs.mobilisation()))
                .line("Less advance", money(costs.advance()))
                .total("To carry until paid", Words.pounds(waiting));
    }

    private static String money(@Nullable Money money) {
        return money == null ? "none" : money.toString();
    }

    private static Fraction orNothing(@Nullable Money money) {
        return money == null ? Fraction.ZERO : money.exact();
    }
}
