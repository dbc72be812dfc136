package org.bidweave.ui.partners;

import static org.bidweave.tour.FxTest.onFxThread;
import static org.bidweave.ui.partners.ImportOnScreen.UK;
import static org.bidweave.ui.partners.ImportOnScreen.extract;
import static org.bidweave.ui.partners.ImportOnScreen.fire;
import static org.bidweave.ui.partners.ImportOnScreen.labels;
import static org.bidweave.ui.partners.ImportOnScreen.program;
import static org.bidweave.ui.partners.ImportOnScreen.row;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bidweave.MemoryRegisters;
import org.bidweave.RegisterCast;
import org.bidweave.directory.HeldGrants;
import org.bidweave.directory.Recipient;
import org.bidweave.exchange.register.HowFar;
import org.bidweave.session.Background;
import org.bidweave.ui.partners.RegisterImport.Reading;
import org.bidweave.ui.shared.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How far an import is, and what is left of one that is stopped or left.
class ImportStoppedTest {

    @TempDir
    private Path folder;

    @Test
    void anImportOfGrantsThatIsStoppedLeavesTheOldOnes() throws IOException {
        var file = Files.writeString(folder.resolve("tidewater.csv"), """
                Identifier,Title,Currency,Amount Awarded,Award Date,Recipient Org:Identifier,Recipient Org:Name,Funding Org:Name
                1,Warm rooms,GBP,12500.50,2026-02-03,GB-CHC-1000002,Tyneside Bereavement,Tidewater Fund
                """);
        onFxThread(() -> {
            var registers = RegisterCast.registers(UK);
            var importing = new RegisterImport(new HeldRegisters(registers, Background.NONE), Background.NONE, new Texts(Locale.UK));
            importing.stateProperty().subscribe(state -> {
                if (state instanceof RegisterImport.State.Running) {
                    importing.stop();
                }
            });
            importing.look(List.of(file));
            importing.start(new RegisterImport.Chosen(List.of(), ((RegisterImport.State.Offered) importing.stateProperty().get()).files().grants(), false), List.of());
            assertTrue(importing.stateProperty().get() instanceof RegisterImport.State.Failed);
            assertEquals(HeldGrants.NONE, registers.grants(Recipient.of(RegisterCast.BEREAVEMENT)));
        });
    }

    @Test
    void progressIsToldTenTimesASecondAtMost() {
        var told = new ArrayList<Reading>();
        var now = new long[] {0};
        var run = new ImportRun(told::add, () -> now[0], new HowFar(List.of(), List.of()), "placing");
        IntStream.range(0, 1000).forEach(step -> {
            now[0] = step * 1_000_000L;
            run.at("charity", step, 1000);
        });
        assertEquals(10, told.size());
        run.placing();
        assertEquals("charity, charity, placing", told.subList(8, 11).stream().map(Reading::what).collect(Collectors.joining(", ")));
    }

    @Test
    void whatIsStoppedWhileItIsLookedAtIsNotOffered() throws IOException {
        var file = extract(folder, row("1000009", "NEWCOMER", "Submission Received"));
        onFxThread(() -> {
            var waiting = new ArrayDeque<Runnable>();
            var later = new Background(waiting::add, Runnable::run, Runnable::run);
            var importing = new RegisterImport(new HeldRegisters(RegisterCast.registers(UK), later), later, new Texts(Locale.UK));
            importing.look(List.of(file));
            importing.stop();
            waiting.forEach(Runnable::run);
            assertEquals(new RegisterImport.State.Idle(), importing.stateProperty().get());
            importing.look(List.of(file));
            waiting.getLast().run();
            assertInstanceOf(RegisterImport.State.Offered.class, importing.stateProperty().get());
        });
    }

    @Test
    void whatIsStoppedStopsAtTheNextRowAndTheOldRegisterStays() throws IOException {
        var file = extract(folder, row("1000009", "NEWCOMER", "Submission Received"));
        onFxThread(() -> {
            var registers = RegisterCast.registers(UK);
            var held = new HeldRegisters(registers, Background.NONE);
            var states = new ArrayList<RegisterImport.State>();
            var importing = new RegisterImport(held, Background.NONE, new Texts(Locale.UK));
            importing.stateProperty().subscribe(state -> {
                states.add(state);
                if (state instanceof RegisterImport.State.Running) {
                    importing.stop();
                }
            });
            importing.look(List.of(file));
            importing.start(new RegisterImport.Chosen(((RegisterImport.State.Offered) states.getLast()).files().registers(), List.of(), false), List.of());
            assertEquals("The import was stopped. The registers that were there are as they were.", ((RegisterImport.State.Failed) states.getLast()).sentence());
            assertEquals(305, registers.held().getFirst().organisations());
        });
    }

    @Test
    void filesThatWaitAreComeBackToAndOthersCanTakeTheirPlace() throws IOException {
        var file = extract(folder, row("1000001", "SALTNEY HAVEN", "Submission Received"));
        var list = Files.writeString(folder.resolve("partners.csv"), "Name,Income\nAcorn Advice,145000\n");
        onFxThread(() -> {
            var program = program(new MemoryRegisters(UK));
            program.shell().arrive(List.of(file));
            program.shell().goHome();
            program.chosen().choose(list);
            program.shell().importRegister();
            assertTrue(labels(program).stream().anyMatch(label -> label.startsWith("“publicextract.charity.txt”")), labels(program)::toString);
            fire(program, "#registers-others");
            assertTrue(labels(program).stream().noneMatch(label -> label.startsWith("“publicextract.charity.txt”")), labels(program)::toString);
            assertTrue(labels(program).stream().anyMatch(label -> label.contains("“partners.csv”")), labels(program)::toString);
        });
    }
}
