package org.bidweave;
import java.nio.file.*;
import org.bidweave.check.*;
import org.junit.jupiter.api.Test;
class CaseDump {
    @Test void dump() throws Exception {
        var out = new StringBuilder();
        try (var files = Files.list(Path.of("/work/shared/cases"))) { for (var p : files.sorted().toList()) { var c = CaseFile.read(p);
            for (var mode : org.bidweave.model.TurnoverMode.values()) for (var scope : org.bidweave.model.TurnoverScope.values()) {
            var bid = c.bid().withTender(t -> t.withTurnover(t.turnover().withMode(mode).withScope(scope)));
            for (var v : View.values()) { var a = Checks.STANDARD.assess(new Situation(bid, bid.current(), v, c.today()));
              out.append(p).append(mode).append(scope).append(v).append(a.overall()).append(a.rules()).append('\n');
              for (var f : a.findings()) out.append(f.rule().id()).append(f.verdict()).append(f.about()).append(f.message()).append(f.numbers()).append(f.arithmetic()).append(f.fixes()).append('\n'); } } } }
        Files.writeString(Path.of(System.getProperty("dump", "/tmp/dump.txt") + ".cases"), out);
    }
}
