package org.bidweave.check.finance;

import org.bidweave.check.Fix.AskBuyer;
import org.bidweave.check.Question;
import org.bidweave.model.Tender;

/// Ready, polite questions about the turnover that is asked, each with its reason.
final class TurnoverQuestion {

    private TurnoverQuestion() {}

    static AskBuyer whoseTurnover(Tender tender) {
        return Question.in(tender,
                "please could you confirm how the turnover requirement is applied to a consortium: to the lead alone, to the members "
                        + "together, to each member in proportion to its part, or to each member in full? We ask because members would "
                        + "perform the work, or guarantee it, and conditions of participation should be a proportionate means of "
                        + "showing that the contract can be performed.",
                "Ask how turnover is counted", "The answer settles which test applies.");
    }

    static AskBuyer combined(Tender tender) {
        return Question.in(tender,
                "please could you confirm whether the turnover of consortium members who will perform part of the contract, or guarantee "
                        + "it, may be counted together with that of the lead? We ask because the requirement as stated would leave out "
                        + "consortia of smaller charities that can perform the contract together.",
                "Ask whether turnover may be counted together", "If it may, partners’ turnover counts too.");
    }

    static AskBuyer method(Tender tender, String asked) {
        return Question.in(tender,
                "the turnover requirement appears to apply " + asked + ". Please could you confirm this reading, and consider whether "
                        + "counting members’ turnover together would meet the same purpose? We ask because a condition of participation "
                        + "should be a proportionate means of showing that the contract can be performed.",
                "Ask the buyer about the method", "If turnover may be counted together, this falls away.");
    }

    /// `asked` sets each requirement beside its value: "£900,000 for lot 1 beside £300,000".
    static AskBuyer proportionate(Tender tender, String asked, boolean wholeContract, String reason) {
        return Question.in(tender,
                "the turnover requirement is more than twice the " + (wholeContract ? "contract" : "yearly") + " value: " + asked + ". " + reason
                        + " Please could you say why this level is needed, or consider lowering it, so that smaller organisations able to "
                        + "perform the contract can take part?",
                "Ask whether the threshold is proportionate", "A lower threshold would leave more to spare.");
    }

    static AskBuyer lotsTogether(Tender tender, String lots) {
        return Question.in(tender,
                "please could you confirm how the turnover requirement applies to a bidder successful in " + lots
                        + " together, and whether such a bidder may state which lots it would prefer to be awarded? We ask because we "
                        + "would like to offer for each lot without promising more than our turnover supports.",
                "Ask how lots won together are judged", "A stated preference may avoid this combination.");
    }
}
