package org.bidweave.check;

import org.bidweave.check.Fix.AskBuyer;
import org.bidweave.model.Tender;

/// How a question to the buyer is put: in which procurement, the request, and why we ask.
public final class Question {

    private Question() {}

    /// The request begins in the middle of a sentence: "please could you confirm ...? We ask because ..."
    public static AskBuyer in(Tender tender, String request, String act, String consequence) {
        return new AskBuyer("In " + name(tender) + ", " + request, act, consequence);
    }

    private static String name(Tender tender) {
        var basics = tender.basics();
        var title = basics.title().isEmpty() ? "this procurement" : "“" + basics.title() + "”";
        return basics.reference().isEmpty() ? title : title + " (" + basics.reference() + ")";
    }
}
