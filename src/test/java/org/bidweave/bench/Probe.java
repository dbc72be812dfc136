package org.bidweave.bench;
import java.lang.management.ManagementFactory;
import java.nio.file.*;
import java.util.*;
import org.bidweave.check.*;
import org.bidweave.session.Live;
import org.junit.jupiter.api.Test;
class Probe {
    static long cpu() { return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime(); }
    @Test void p() {
        var bid = LargeBid.bid();
        System.out.println("volumes " + bid.tender().lots().stream().mapToInt(l -> l.volumes().size()).sum() + " allocations " + bid.alternatives().getFirst().members().stream().mapToInt(m -> m.allocations().size()).sum());
        var live = Live.of(Checks.STANDARD, bid, bid.current(), LargeBid.TODAY);
        for (var v : View.values()) { var a = live.in(v);
          System.out.println(v + " findings " + a.findings().size());
          var m = new TreeMap<String,Long>(); a.findings().forEach(f -> m.merge(f.verdict().toString(), 1L, Long::sum)); System.out.println(m);
          a.rules().forEach((r, w) -> System.out.print(r + "=" + w.code() + ":" + a.of(r).size() + " ")); System.out.println(); }
        System.out.println("awaited " + live.awaited());
        int n = Integer.getInteger("rounds", 60);
        for (int r = 0; r < 5; r++) { long t0 = cpu(); for (int i = 0; i < n; i++) Live.of(Checks.STANDARD, bid, bid.current(), LargeBid.TODAY); System.out.println("live cpu ms " + (cpu() - t0) / (n * 1e6)); }
        var per = new LinkedHashMap<String, Long>();
        for (int i = 0; i < n; i++) { Situation s = null; for (var v : View.values()) { long t = cpu(); s = s == null ? new Situation(bid, bid.current(), v, LargeBid.TODAY) : s.in(v); per.merge("situation", cpu() - t, Long::sum);
          for (var c : Checks.STANDARD.all()) { t = cpu(); c.findings(s); per.merge(c.rule().id(), cpu() - t, Long::sum); } } }
        per.entrySet().stream().sorted((a, b) -> Long.compare(b.getValue(), a.getValue())).limit(40).forEach(e -> System.out.printf("%s %.3f; ", e.getKey(), e.getValue() / (n * 1e6)));
        System.out.printf("%ntotal %.2f%n", per.values().stream().mapToLong(x -> x).sum() / (n * 1e6));
    }
    @Test void dump() throws Exception {
        var out = new StringBuilder();
        dump(out, "large", LargeBid.bid(), LargeBid.TODAY);
        dump(out, "pool", LargeBid.with(40), LargeBid.TODAY);
        Files.writeString(Path.of(System.getProperty("dump", "/tmp/dump.txt")), out);
    }
    static void dump(StringBuilder out, String name, org.bidweave.model.Bid bid, java.time.LocalDate day) {
        for (var v : View.values()) { var a = Checks.STANDARD.assess(new Situation(bid, bid.current(), v, day));
          out.append(name).append(v).append(a.overall()).append(a.rules()).append('\n');
          for (var f : a.findings()) out.append(f.rule().id()).append(f.verdict()).append(f.about()).append(f.message()).append(f.numbers()).append(f.arithmetic()).append(f.fixes()).append('\n'); }
    }
}
