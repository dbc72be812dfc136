package org.bidweave;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/// What may know what: the core knows nothing of the window, the store or the files.
@AnalyzeClasses(packages = "org.bidweave", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String[] LANGUAGE = {"java.lang..", "java.util..", "java.time..", "java.math..", "org.jspecify.."};
    private static final String[] SOLVERS = {"..optimise.program..", "..optimise.whole..", "..optimise.large.."};

    @ArchTest
    static final ArchRule theModelKnowsOnlyItself =
            classes().that().resideInAPackage("..model..").should().onlyDependOnClassesThat(
                    resideInAnyPackage(LANGUAGE).or(resideInAPackage("..model..")));

    @ArchTest
    static final ArchRule checksAndEditsSeeTheModel =
            classes().that().resideInAnyPackage("..bidweave.check..", "..bidweave.edit..").should().onlyDependOnClassesThat(
                    resideInAnyPackage(LANGUAGE)
                            .or(resideInAnyPackage("..model..", "..bidweave.check..", "..bidweave.edit..")));

    @ArchTest
    static final ArchRule theReadingOfWordsSeesTheModel =
            classes().that().resideInAPackage("..bidweave.reading..").should().onlyDependOnClassesThat(
                    resideInAnyPackage(LANGUAGE).or(resideInAnyPackage("..model..", "..bidweave.reading..")));

    @ArchTest
    static final ArchRule checksDoNotSeeEdits =
            noClasses().that().resideInAPackage("..bidweave.check..").should().dependOnClassesThat().resideInAPackage("..bidweave.edit..");

    @ArchTest
    static final ArchRule theTimetableSeesTheModel =
            classes().that().resideInAPackage("..bidweave.timetable..").should().onlyDependOnClassesThat(
                    resideInAnyPackage(LANGUAGE).or(resideInAnyPackage("..model..", "..bidweave.timetable..")));

    @ArchTest
    static final ArchRule theAllocationSeesModelChecksAndEdits =
            classes().that().resideInAPackage("org.bidweave.allocation..").should().onlyDependOnClassesThat(
                    resideInAnyPackage(LANGUAGE).or(resideInAnyPackage("..model..", "..bidweave.check..", "..bidweave.edit..", "org.bidweave.allocation..")));

    @ArchTest
    static final ArchRule theOptimiserSeesModelChecksAndAllocation =
            classes().that().resideInAPackage("..optimise..").and().resideOutsideOfPackages(SOLVERS).should().onlyDependOnClassesThat(
                    resideInAnyPackage(LANGUAGE).or(resideInAnyPackage("..model..", "..bidweave.check..", "org.bidweave.allocation..", "..optimise..")));

    @ArchTest
    static final ArchRule comparingSeesTheCoreItRestsOn =
            classes().that().resideInAPackage("org.bidweave.compare..").should().onlyDependOnClassesThat(
                    resideInAnyPackage(LANGUAGE).or(resideInAnyPackage("..model..", "..bidweave.check..", "..bidweave.edit..", "..bidweave.optimise..",
                            "org.bidweave.coverage..", "org.bidweave.compare..")));

    @ArchTest
    static final ArchRule theChoiceKnowsNothingOfABid =
            classes().that().resideInAPackage("..optimise.choice..").should().onlyDependOnClassesThat(
                    resideInAnyPackage(LANGUAGE).or(resideInAPackage("..optimise.choice..")).or(name("org.bidweave.model.Fraction")));

    @ArchTest
    static final ArchRule solversSeeOnlyTheChoice =
            noClasses().that().resideInAnyPackage(SOLVERS).should().dependOnClassesThat().resideInAnyPackage(
                    "..model..", "..bidweave.check..", "..optimise.suggest..");

    @ArchTest
    static final ArchRule onlySolversSeeTheSolversLibrary =
            noClasses().that().resideOutsideOfPackages(SOLVERS).should().dependOnClassesThat().resideInAPackage("com.google.ortools..");

    @ArchTest
    static final ArchRule coverageSeesModelChecksAndPlaces =
            classes().that().resideInAPackage("org.bidweave.coverage..").should().onlyDependOnClassesThat(
                    resideInAnyPackage(LANGUAGE).or(resideInAnyPackage("..model..", "..bidweave.check..", "..bidweave.places..", "org.bidweave.coverage..")));

    @ArchTest
    static final ArchRule canWeGoSeesModelAndChecks =
            classes().that().resideInAPackage("..canwego..").should().onlyDependOnClassesThat(
                    resideInAnyPackage(LANGUAGE).or(resideInAnyPackage("..model..", "..bidweave.check..", "..canwego..")));

    @ArchTest
    static final ArchRule placesSeeTheModel =
            classes().that().resideInAPackage("..bidweave.places..").should().onlyDependOnClassesThat(
                    resideInAnyPackage(LANGUAGE).or(resideInAnyPackage("java.io..", "java.nio..", "java.text..", "..model..", "..bidweave.places..")));

    @ArchTest
    static final ArchRule theDirectorySeesModelAndPlaces =
            classes().that().resideInAPackage("..bidweave.directory..").should().onlyDependOnClassesThat(
                    resideInAnyPackage(LANGUAGE).or(resideInAnyPackage("java.nio.charset..", "java.text..", "..model..", "..bidweave.places..",
                            "..bidweave.directory..")));

    @ArchTest
    static final ArchRule theRegistersFilesAreReadForTheDirectory =
            noClasses().that().resideInAPackage("..exchange.register..").should().dependOnClassesThat().resideInAnyPackage(
                    "..exchange.planfile..", "..exchange.notice..", "..exchange.calendar..", "..bidweave.check..", "..timetable..", "..reading..");

    @ArchTest
    static final ArchRule profilesSeeTheCore =
            classes().that().resideInAPackage("..bidweave.profile..").should().onlyDependOnClassesThat(
                    resideInAnyPackage(LANGUAGE).or(resideInAnyPackage("java.io..", "java.nio..", "java.text..", "..model..", "..bidweave.check..",
                            "..bidweave.edit..", "..bidweave.places..", "..bidweave.directory..", "..bidweave.profile..")));

    @ArchTest
    static final ArchRule onlyTheStoreSeesDatabases =
            noClasses().that().resideOutsideOfPackage("..storage..").should().dependOnClassesThat().resideInAnyPackage(
                    "java.sql..", "org.jooq..", "org.h2..");

    @ArchTest
    static final ArchRule theStoreSeesOnlyTheModelOfUs =
            noClasses().that().resideInAPackage("..storage..").should().dependOnClassesThat().resideInAnyPackage(
                    "..bidweave.check..", "..bidweave.edit..", "..timetable..", "..optimise..", "..exchange..", "..session..", "..command..", "..ui..");

    @ArchTest
    static final ArchRule onlyExchangeSeesDocumentLibraries =
            noClasses().that().resideOutsideOfPackage("..exchange..").should().dependOnClassesThat().resideInAnyPackage(
                    "tools.jackson..", "de.siegmar.fastcsv..", "org.dhatim.fastexcel..");

    @ArchTest
    static final ArchRule onlyTheGuideSeesMarkdown =
            noClasses().that().resideOutsideOfPackage("..ui.guide..").should().dependOnClassesThat().resideInAPackage("org.commonmark..");

    @ArchTest
    static final ArchRule exchangeSeesModelAndChecks =
            noClasses().that().resideInAPackage("..exchange..").should().dependOnClassesThat().resideInAnyPackage(
                    "..bidweave.edit..", "..optimise..", "org.bidweave.compare..", "..storage..", "..session..", "..command..", "..ui..", "javafx..");

    @ArchTest
    static final ArchRule theSessionSeesOnlyPropertiesOfJavaFx =
            noClasses().that().resideInAPackage("..session..").should().dependOnClassesThat(
                    resideInAPackage("javafx..").and(not(
                            resideInAnyPackage("javafx.beans..", "javafx.util.."))));

    @ArchTest
    static final ArchRule commandsSeeNoJavaFx =
            noClasses().that().resideInAPackage("..command..").should().dependOnClassesThat().resideInAPackage("javafx..");

    @ArchTest
    static final ArchRule theWindowSeesNoStore =
            noClasses().that().resideInAPackage("..ui..").should().dependOnClassesThat().resideInAPackage("..storage..");

    @ArchTest
    static final ArchRule screensMeetOnlyThroughPlaces =
            slices().matching("org.bidweave.ui.(*)..").should().notDependOnEachOther()
                    .ignoreDependency(alwaysTrue(), resideInAPackage("..ui.shared.."))
                    .ignoreDependency(resideInAPackage("..ui.shell.."), alwaysTrue());

    @ArchTest
    static final ArchRule nobodyKnowsTheApp =
            noClasses().that().doNotHaveSimpleName("Main").should().dependOnClassesThat().haveSimpleName("App");

    @ArchTest
    static final ArchRule packagesHaveNoCycles = slices().matching("org.bidweave.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule staticFieldsAreFinal = fields().that().areStatic().and().doNotHaveName("$VALUES").should().beFinal();

    @ArchTest
    static final ArchRule nobodyAsksForAnInstance = methods().should().notHaveName("getInstance");
}
