package org.bidweave.check;

import java.util.Collection;
import org.bidweave.check.Fix.AskBuyer;
import org.bidweave.model.LotId;
import org.bidweave.model.Specialism;
import org.bidweave.model.Tender;

/// Ready questions about what a tender does not say, each with why we ask.
public final class Unsaid {

    private Unsaid() {}

    public static AskBuyer yearlyValue(Tender tender, Collection<LotId> lots) {
        return Question.in(tender,
                "please could you state the estimated yearly value, without VAT, of " + lotsOrContract(tender, lots)
                        + "? We ask because the financial requirements and each partner’s part are judged against it.",
                "Ask for the yearly value", "If the tender does not say.");
    }

    public static AskBuyer threshold(Tender tender, Collection<LotId> lots) {
        return Question.in(tender,
                "please could you state the least turnover that is needed to bid for " + lotsOrContract(tender, lots)
                        + "? We ask because we could find no figure for it, and would like to bid only for what we can support.",
                "Ask for the turnover threshold", "If the tender does not say.");
    }

    public static AskBuyer leadsPart(Tender tender) {
        return Question.in(tender,
                "please could you state what part of the turnover requirement the lead has to meet itself? We ask because the members of "
                        + "a consortium need to know which of them can lead.",
                "Ask what the lead itself must reach", "If the tender does not say.");
    }

    public static AskBuyer lotsToWin(Tender tender) {
        return Question.in(tender,
                "please could you state the largest number of lots that one bidder can be awarded? We ask because we would like to offer "
                        + "no more than our turnover and staff support.",
                "Ask how many lots can be won", "Fewer combinations then need to be tested.");
    }

    public static AskBuyer term(Tender tender) {
        return Question.in(tender,
                "please could you confirm the length of the first term, and of any extension? We ask because the value of the contract, "
                        + "and so what may reasonably be asked of bidders, depends on it.",
                "Ask how long the contract runs", "If the tender does not say.");
    }

    public static AskBuyer submission(Tender tender) {
        return Question.in(tender,
                "please could you confirm the last day and hour for submitting a bid? We ask because the age of accounts and references "
                        + "is counted back from it.",
                "Ask when bids are due", "If the tender does not say.");
    }

    public static AskBuyer award(Tender tender) {
        return Question.in(tender,
                "please could you say when you expect to award the contract? We ask because the time between award and start decides "
                        + "whether local partners can recruit and be ready.",
                "Ask when the contract is awarded", "If the tender does not say.");
    }

    public static AskBuyer contractStart(Tender tender) {
        return Question.in(tender,
                "please could you confirm the day on which the contract starts? We ask because premises, staff and insurance have to be "
                        + "in place by then, and smaller organisations need time to arrange them.",
                "Ask when the contract starts", "If the tender does not say.");
    }

    public static AskBuyer places(Tender tender, Specialism specialism) {
        return Question.in(tender,
                "please could you name the places in which " + specialism + " has to be offered, and the presence you expect in each? "
                        + "We ask because a partner with local knowledge has to be found for each of them.",
                "Ask which places are meant", "If the tender does not say.");
    }

    public static AskBuyer caseload(Tender tender, String line) {
        return Question.in(tender,
                "please could you say how many people a year one full-time worker is expected to support in " + line
                        + "? We ask so that every bidder plans staff on the same footing, and caseloads stay safe.",
                "Ask how many people one worker is to support", "If the tender does not say.");
    }

    public static AskBuyer paymentTerms(Tender tender) {
        return Question.in(tender,
                "please could you confirm how many months in arrears you pay, and within how many days of an invoice? We ask because "
                        + "smaller partners have to fund the time until payment from their reserves.",
                "Ask when the buyer pays", "If the tender does not say.");
    }

    private static String lotsOrContract(Tender tender, Collection<LotId> lots) {
        return tender.lots().size() < 2 || lots.isEmpty() ? "the contract" : Words.lots(tender, lots);
    }
}
