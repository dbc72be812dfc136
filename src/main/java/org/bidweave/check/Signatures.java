package org.bidweave.check;

import java.util.List;
import org.bidweave.model.Stage;

/// Whose signature the secured bid waits for.
public final class Signatures {

    private Signatures() {}

    /// The one partner whose signature alone closes every blocker, or else everyone who has not signed. Empty where no signature is
    /// missing, where nothing blocks, or where the plan itself is blocked.
    public static List<Participant> closing(Checks checks, Situation secured, Assessment planned, Assessment found) {
        if (found.count(Verdict.BLOCKER) == 0 || planned.count(Verdict.BLOCKER) > 0) {
            return List.of();
        }
        var unsigned = secured.unsigned();
        return unsigned.stream().filter(partner -> closes(checks, secured, partner)).findFirst().map(List::of).orElse(unsigned);
    }

    private static boolean closes(Checks checks, Situation secured, Participant partner) {
        var signed = secured.bid().withMember(
                secured.alternative().id(), partner.id(), member -> member.withStage(Stage.MOU_SIGNED));
        return checks.assess(secured.with(signed)).count(Verdict.BLOCKER) == 0;
    }
}
