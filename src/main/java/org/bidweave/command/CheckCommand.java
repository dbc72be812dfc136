package org.bidweave.command;

import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.bidweave.check.Checks;
import org.bidweave.check.Situation;
import org.bidweave.check.Verdict;
import org.bidweave.check.View;
import org.bidweave.exchange.planfile.AssessmentJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Says whether the bid in a file would stand.
@Command(
        name = "check",
        header = "Say whether the bid in a file would stand.",
        description = {
            "Holds the bid against every rule and prints what it finds, the worst first.",
            "Exit code: 0 where nothing is worse than a risk, 1 where something is unknown, a gap or a blocker, 2 where the file cannot be read."
        },
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private final ChosenBid chosen = new ChosenBid();

    @Option(names = "--view", paramLabel = "planned|secured", description = "Everyone in the plan, or only those who have signed. Planned otherwise.")
    private String view = "planned";

    @Option(names = "--json", description = "Print the verdict of every rule and every finding as JSON.")
    private boolean json;

    private final LocalDate today;

    CheckCommand(LocalDate today) {
        this.today = today;
    }

    @Override
    public Integer call() {
        var bid = chosen.read();
        var situation = new Situation(bid, chosen.alternative(bid), view(), chosen.day(today));
        var assessment = Checks.STANDARD.assess(situation);
        spec.commandLine().getOut().println(json ? AssessmentJson.of(bid, assessment) : GapReport.of(bid, assessment));
        return assessment.overall().worseThan(Verdict.RISK) ? 1 : 0;
    }

    private View view() {
        return switch (view.toLowerCase(Locale.UK)) {
            case "planned" -> View.PLANNED;
            case "secured" -> View.SECURED;
            default -> throw new Refusal("--view is “" + view + "”; it can be planned or secured.");
        };
    }
}
