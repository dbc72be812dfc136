package org.bidweave.check.fairness;

import org.bidweave.check.Fix.AskBuyer;
import org.bidweave.check.Question;
import org.bidweave.model.Tender;

/// Ready, polite questions to the buyer about terms that weigh on small partners.
final class TermsQuestion {

    private TermsQuestion() {}

    static AskBuyer monthlyPayment(Tender tender) {
        return Question.in(tender,
                "would you consider paying monthly, or making an advance payment at the start? We ask because "
                        + "payment in arrears has to be funded from reserves, which keeps smaller charities with the right expertise "
                        + "from taking part.",
                "Ask for monthly payment or an advance", "Each month less in arrears lowers what everyone must carry.");
    }

    static AskBuyer lessByResults(Tender tender) {
        return Question.in(tender,
                "would you consider a smaller part paid by results, or interim milestones? We ask because the "
                        + "amount at risk is more than smaller delivery partners can cover from their reserves.",
                "Ask for a smaller part paid by results", "It lowers what everyone stands to lose.");
    }
}
