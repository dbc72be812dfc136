package org.bidweave.command;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.bidweave.check.Checks;
import org.bidweave.check.Verdict;
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
    @SuppressWarnings("NullAway.Init")
    private BidToJudge judged;

    @Option(names = "--json", description = "Print the verdict of every rule and every finding as JSON.")
    private boolean json;

    private final LocalDate today;

    CheckCommand(LocalDate today) {
        this.today = today;
    }

    @Override
    public Integer call() {
        var situation = judged.situation(today);
        var assessment = Checks.STANDARD.assess(situation);
        spec.commandLine().getOut().println(json ? AssessmentJson.of(situation.bid(), assessment) : GapReport.of(situation.bid(), assessment));
        return assessment.overall().worseThan(Verdict.RISK) ? 1 : 0;
    }
}
