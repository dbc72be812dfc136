package org.bidweave;
import java.nio.file.*;
import org.bidweave.check.*;
import org.junit.jupiter.api.Test;
class CaseDump {
    static void rank(StringBuilder out, org.bidweave.model.Bid bid, View v, java.time.LocalDate day) {
        for (var a : new org.bidweave.optimise.Additions(Checks.STANDARD, bid, bid.current(), v, day).ranked()) {
            out.append(a.candidate().id()).append(a.inPlan()).append(a.worth()).append(a.trial().alternative(bid.current()));
            for (var l : java.util.List.of(a.closes(), a.opens(), a.stillMissing())) { out.append("\n ");
                for (var ch : l) { out.append(ch.rule().id()).append(ch.verdict()); ch.findings().forEach(f -> out.append(f.verdict()).append(f.about()).append(f.message()).append(f.numbers())); } }
            out.append('\n'); }
    }
    @Test void dump() throws Exception {
        var out = new StringBuilder();
        try (var files = Files.list(Path.of("/work/shared/cases"))) { for (var p : files.sorted().toList()) { var c = CaseFile.read(p);
            for (var mode : org.bidweave.model.TurnoverMode.values()) for (var scope : org.bidweave.model.TurnoverScope.values()) {
            var bid = c.bid().withTender(t -> t.withTurnover(t.turnover().withMode(mode).withScope(scope)));
            for (var v : View.values()) { var a = Checks.STANDARD.assess(new Situation(bid, bid.current(), v, c.today()));
              out.append(p).append(mode).append(scope).append(v).append(a.overall()).append(a.rules()).append('\n');
              for (var f : a.findings()) out.append(f.rule().id()).append(f.verdict()).append(f.about()).append(f.message()).append(f.numbers()).append(f.arithmetic()).append(f.fixes()).append('\n'); } } } }
        var ranked = new StringBuilder();
        try (var files = Files.list(Path.of("/work/shared/cases"))) { for (var p : files.sorted().toList()) { var c = CaseFile.read(p);
            for (var mode : org.bidweave.model.TurnoverMode.values()) for (var v : View.values()) {
            var bid = c.bid().withTender(t -> t.withTurnover(t.turnover().withMode(mode)));
            rank(ranked.append(p).append(mode).append(v).append('\n'), bid, v, c.today()); } } }
        for (var v : View.values()) rank(ranked, org.bidweave.bench.LargeBid.with(6), v, org.bidweave.bench.LargeBid.TODAY);
        Files.writeString(Path.of(System.getProperty("dump", "/tmp/dump.txt") + ".ranked"), ranked);
        Files.writeString(Path.of(System.getProperty("dump", "/tmp/dump.txt") + ".cases"), out);
    }
}
