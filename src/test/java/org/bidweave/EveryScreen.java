package org.bidweave;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.stage.Popup;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.bidweave.check.TenderSection;
import org.bidweave.model.OrganisationId;
import org.bidweave.ui.about.AboutView;
import org.bidweave.ui.consortium.CopiedBid;
import org.bidweave.ui.guide.Address;
import org.bidweave.ui.guide.Guide;
import org.bidweave.ui.guide.GuideView;
import org.bidweave.ui.notice.NoticeFiles;
import org.bidweave.ui.shared.Place;
import org.bidweave.ui.shared.Texts;
import org.bidweave.ui.shared.Theme;

/// Shows one screen after another, with files in a folder, and hands the root of each to whoever looks at it.
record EveryScreen(Path folder) {

    private record Look(TestProgram program, BiConsumer<String, Parent> at) {

        void at(String screen) {
            program.find(".navigation");
            at.accept(screen, program.scene().getRoot());
        }
    }

    void walk(Theme.Choice theme, BiConsumer<String, Parent> at) {
        bid(theme, at);
        copies(theme, at);
        guide(theme, at);
    }

    private void bid(Theme.Choice theme, BiConsumer<String, Parent> at) {
        var sample = Samples.CASE_5A;
        var bid = sample.bid();
        var program = TestProgram.start(new MemoryLibrary(bid, TestProfiles.PROFILES), sample.today(), theme);
        var look = new Look(program, at);
        look.at("home");
        program.shell().open(bid.id());
        look.at("consortium");
        OrganisationId lead = bid.alternative(bid.current()).members().getFirst().organisation();
        program.shell().go(new Place.Consortium(lead, null));
        look.at("partner");
        program.shell().goSuggest();
        ((Button) program.find("#suggest-start")).fire();
        look.at("suggest");
        program.shell().go(new Place.Coverage(null, null));
        look.at("coverage");
        program.find("#map-twin").lookupAll(".toggle-button").stream().map(ToggleButton.class::cast).filter(half -> !half.isSelected()).toList()
                .forEach(ToggleButton::fire);
        look.at("coverage, map as a table");
        program.shell().go(new Place.Compare());
        look.at("compare, one alternative");
        ((Button) program.find("#compare-copy")).fire();
        ((Button) program.find("#compare-alone-add")).fire();
        ((Button) program.find("#version-keep")).fire();
        look.at("compare");
        program.find("#compare-rules").lookupAll(".toggle-button").stream().map(ToggleButton.class::cast).filter(half -> !half.isSelected()).toList()
                .forEach(ToggleButton::fire);
        look.at("compare, all rules");
        for (var section : TenderSection.values()) {
            program.shell().go(new Place.Tender(section));
            look.at("tender, " + section);
        }
        program.shell().go(new Place.Profile(TestProfiles.LANTERN));
        look.at("profile");
        ((Button) program.find("#profile-suggest-compare")).fire();
        look.at("two profiles");
        ((Button) program.find("#profile-compare-merge")).fire();
        look.at("merge");
        program.shell().goPartners();
        look.at("partners");
        program.shell().goRegisters();
        look.at("registers");
        notices(program, look);
        findAnything(program, at);
    }

    private void notices(TestProgram program, Look look) {
        program.shell().arrive(List.of(NoticeFiles.in(folder, NoticeFiles.ADVICE)));
        look.at("import page");
        program.find(".suggested").requestFocus();
        ((Button) program.find(".suggested .change")).fire();
        look.at("row being changed");
        program.shell().arrive(List.of(NoticeFiles.in(folder, NoticeFiles.SEVERAL), NoticeFiles.in(folder, NoticeFiles.NEWER)));
        look.at("notices");
        program.chosen().choose(NoticeFiles.in(folder, NoticeFiles.NEWER));
        program.shell().otherVersion();
        look.at("other version");
    }

    private static void findAnything(TestProgram program, BiConsumer<String, Parent> at) {
        var stage = new Stage();
        stage.setScene(program.scene());
        stage.show();
        program.shell().find();
        Window.getWindows().stream().filter(Popup.class::isInstance).map(window -> window.getScene().getRoot()).toList().forEach(root -> {
            root.applyCss();
            root.layout();
            at.accept("find anything", root);
        });
        stage.close();
    }

    private static void guide(Theme.Choice theme, BiConsumer<String, Parent> at) {
        var texts = new Texts(Locale.UK);
        var all = Guide.read();
        var guide = new GuideView(all, texts);
        laidOut(theme, guide);
        all.pages().forEach(page -> {
            guide.show(Address.top(page.name()));
            guide.applyCss();
            guide.layout();
            at.accept("guide, " + page.name(), guide);
        });
        var about = new AboutView(texts, "Bidweave", Path.of("bids"));
        laidOut(theme, about);
        at.accept("about", about);
    }

    private static void laidOut(Theme.Choice theme, Parent content) {
        new Theme(theme).dress(new Scene(content, 1024, 700));
        content.applyCss();
        content.layout();
    }

    private static void copies(Theme.Choice theme, BiConsumer<String, Parent> at) {
        var copied = CopiedBid.outdated();
        var program = TestProgram.start(new MemoryLibrary(copied.bid(), copied.profiles()), TestBids.TODAY, theme);
        var look = new Look(program, at);
        program.shell().open(copied.bid().id());
        ((Button) program.find("#directory-news .button")).fire();
        look.at("news");
        program.shell().go(new Place.Consortium(TestBids.STILLWATER, null));
        look.at("copy");
        ((Button) program.find("#copy-panel .news-row .button")).fire();
        look.at("taken");
    }
}
