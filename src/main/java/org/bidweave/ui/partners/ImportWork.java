package org.bidweave.ui.partners;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bidweave.directory.DirectoryPart;
import org.bidweave.directory.Extent;
import org.bidweave.directory.HoldsLess;
import org.bidweave.exchange.register.Extract;
import org.bidweave.exchange.register.Grants;
import org.bidweave.exchange.register.Imported;
import org.bidweave.model.Organisation;
import org.bidweave.ui.partners.RegisterImport.Chosen;
import org.bidweave.ui.partners.RegisterImport.Smaller;
import org.bidweave.ui.partners.RegisterImport.State;
import org.bidweave.ui.shared.Texts;

/// An import as the worker does it: register by register, list by list, then the grants.
record ImportWork(HeldRegisters held, ImportRun run, Texts texts, boolean smallerToo) {

    /// What came of it; [ImportRun.Stopped] and faults come out only where nothing was imported before.
    State done(Chosen chosen, List<Organisation> mine) {
        var before = KnownOfMine.in(held.directory(), mine);
        var imported = new ArrayList<Imported>();
        var smaller = new ArrayList<Smaller>();
        try {
            byPart(chosen.organisations()).forEach((part, several) -> {
                try {
                    imported.addAll(replaced(part, several));
                } catch (HoldsLess why) {
                    smaller.add(new Smaller(several, String.valueOf(why.getMessage())));
                }
            });
            chosen.grants().forEach(file -> imported.addAll(replaced(file)));
            return done(imported, before, smaller, "");
        } catch (ImportRun.Stopped _) {
            return imported.isEmpty() ? new State.Failed(texts.of("registers.stopped")) : done(imported, before, smaller, texts.of("registers.stopped.rest"));
        } catch (RuntimeException fault) {
            if (imported.isEmpty()) {
                throw fault;
            }
            return done(imported, before, smaller, texts.of("registers.rest", String.valueOf(fault.getMessage())));
        }
    }

    private State done(List<Imported> imported, KnownOfMine before, List<Smaller> smaller, String rest) {
        return new State.Done(imported, before.count(), before.changedIn(held.directory(), texts), smaller, rest);
    }

    private List<Imported> replaced(DirectoryPart part, List<Extract> several) {
        var read = new ArrayList<Imported>();
        var extent = new Extent();
        held.registers().replace(part, entries -> {
            several.forEach(extract -> read.add(Imported.of(extract, extract.read(run.watched(extent.andThen(entries)), run))));
            if (!smallerToo) {
                held.registers().requireNoLess(part, extent);
            }
            run.placing();
        }, run::look);
        return read;
    }

    private List<Imported> replaced(Grants file) {
        var read = new ArrayList<Imported>(1);
        held.registers().replaceGrants(file.title(), file.asOf(), grants -> {
            read.add(Imported.of(file, file.read(run.watched(grants), run)));
            run.placing();
        });
        return read;
    }

    private static Map<DirectoryPart, List<Extract>> byPart(List<Extract> extracts) {
        var all = new LinkedHashMap<DirectoryPart, List<Extract>>();
        extracts.forEach(extract -> all.computeIfAbsent(extract.part(), _ -> new ArrayList<>()).add(extract));
        return all;
    }
}
