package org.bidweave.check.compliance;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bidweave.check.Participant;
import org.bidweave.check.Situation;
import org.bidweave.check.Verdict;
import org.bidweave.check.Words;
import org.bidweave.model.Binding;
import org.bidweave.model.InsuranceHeld;
import org.bidweave.model.InsuranceHolder;
import org.bidweave.model.InsuranceRequirement;
import org.bidweave.model.Money;
import org.bidweave.model.Structure;

/// A cover asked for, and how one of those who must hold it stands.
public record InsuranceAsked(InsuranceRequirement asked, Participant holder) {

    /// Who must hold the covers of a scope.
    public static List<Participant> holders(Situation situation, InsuranceHolder scope) {
        return switch (scope) {
            case CONTRACTING_PARTY -> contractingParties(situation);
            case EVERY_DELIVERER -> situation.deliverers();
        };
    }

    private static List<Participant> contractingParties(Situation situation) {
        var bound = situation.members().stream().filter(p -> p.member().reliance().binding() == Binding.JOINT_AND_SEVERAL).toList();
        return situation.alternative().structure() == Structure.JOINT_BID && !bound.isEmpty()
                ? bound
                : situation.lead().stream().toList();
    }

    /// The cover with the highest limit, where there is one of this type.
    public Optional<InsuranceHeld> held() {
        return holder.organisation().insurance().stream()
                .filter(insurance -> insurance.type() == asked.type())
                .max(Comparator.comparing(InsuranceAsked::limit));
    }

    /// Nothing where it is not known.
    public Money limit() {
        return held().map(InsuranceAsked::limit).orElse(Money.ZERO);
    }

    private static Money limit(InsuranceHeld held) {
        var limit = held.limit();
        return limit == null ? Money.ZERO : limit;
    }

    /// Whether it holds such a cover, but of what limit is not entered.
    public boolean limitUnknown() {
        return holder.organisation().insurance().stream().anyMatch(insurance -> insurance.type() == asked.type() && insurance.limit() == null);
    }

    public boolean enough() {
        return limit().compareTo(asked.minimum()) >= 0;
    }

    public boolean committed() {
        return holder.member().willInsure().contains(asked.type());
    }

    /// A commitment is enough before award; an organisation of which no cover at all, or no limit, is entered is not known to lack this one.
    public Verdict verdict(Verdict failing) {
        if (enough()) {
            return Verdict.PASS;
        }
        if (committed()) {
            return Verdict.INFO;
        }
        return holder.organisation().insurance().isEmpty() || limitUnknown() ? Verdict.UNKNOWN : failing;
    }

    /// "£1m of professional indemnity cover, £2m asked: £1m short".
    public String words() {
        var name = Words.insurance(asked.type()) + " cover";
        if (limitUnknown() && !enough()) {
            return name + " of a limit that is not entered, " + Words.limit(asked.minimum()) + " asked";
        }
        var holds = held().isEmpty() ? "no " + name : Words.limit(limit()) + " of " + name;
        return enough()
                ? holds
                : holds + ", " + Words.limit(asked.minimum()) + " asked: " + Words.limit(asked.minimum().minus(limit())) + " short";
    }

    /// When it must be in place.
    String due() {
        return switch (asked.neededBy()) {
            case SUBMISSION -> "submission";
            case AWARD -> "award";
            case CONTRACT_START -> "the start of the contract";
        };
    }
}
